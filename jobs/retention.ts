import 'server-only'
import { certificateRetention } from '@/features/certificates/jobs'
import { clubRetention } from '@/features/club/jobs'
import { progressRetention } from '@/features/courses/jobs'
import { enrolmentRetention } from '@/features/enrolments/jobs'
import { hotlineRetention } from '@/features/hotline/jobs'
import type { JobCounts } from '@/features/jobs/types'
import { mentorRetention } from '@/features/mentors/jobs'

/** Everything that takes personal data out when its time is over, each with counts of its own names. */
const parts: readonly ((now: Date) => Promise<JobCounts>)[] = [
  hotlineRetention,
  enrolmentRetention,
  certificateRetention,
  progressRetention,
  mentorRetention,
  clubRetention,
]

/** One after the other: a part that fails is tried again with the whole job, and those before it have nothing left to do. */
export async function retention(now: Date): Promise<JobCounts> {
  let counts: JobCounts = {}
  for (const part of parts) counts = { ...counts, ...(await part(now)) }
  return counts
}
