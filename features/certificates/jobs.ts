import 'server-only'
import { eraseExpiredNames } from './mutations'

/** Takes names out of certificates when their time is over; the codes go on verifying. */
export async function certificateRetention(now: Date): Promise<{ certificates: number }> {
  return { certificates: await eraseExpiredNames(now) }
}
