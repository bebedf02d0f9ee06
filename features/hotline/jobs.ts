import 'server-only'
import { eraseExpiredRequests } from './mutations'

/** Keeps the promise of the consent text: words and phones go when their time is over. */
export async function hotlineRetention(now: Date): Promise<{ erased: number }> {
  return { erased: await eraseExpiredRequests(now) }
}
