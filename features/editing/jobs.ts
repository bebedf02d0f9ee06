import 'server-only'
import { publishDueEdits } from './mutations.due'

/** Texts whose hour has come go out. Running twice is harmless: what is published waits for no hour. */
export async function publishScheduled(now: Date): Promise<Record<string, number>> {
  return publishDueEdits(now)
}
