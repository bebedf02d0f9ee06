import 'server-only'
import { eraseExpiredEnrolments } from './mutations'

/** Keeps the promise of the consent text: names and phones go when their time is over; the counts of seats stay. */
export async function enrolmentRetention(now: Date): Promise<{ enrolments: number }> {
  return { enrolments: await eraseExpiredEnrolments(now) }
}
