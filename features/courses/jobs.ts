import 'server-only'
import { removeExpiredProgress } from './mutations.progress'

/** Takes away saved progress when its time is over. */
export async function progressRetention(now: Date): Promise<{ progress: number }> {
  return { progress: await removeExpiredProgress(now) }
}
