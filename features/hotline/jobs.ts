import 'server-only'
import { eraseExpiredAppeals, eraseExpiredRequests } from './mutations.retention'

/** Keeps the promise of the consent text: words and phones go when their time is over, appeals when theirs is. */
export async function hotlineRetention(now: Date): Promise<{ erased: number; appeals: number }> {
  return { erased: await eraseExpiredRequests(now), appeals: await eraseExpiredAppeals(now) }
}
