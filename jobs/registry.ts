import 'server-only'
import { publishScheduled } from '@/features/editing/jobs'
import type { JobCounts, JobName } from '@/features/jobs/types'
import { checkLinks } from '@/features/links/jobs'
import { outboxJob } from '@/features/outbox/jobs'
import { remindEditors } from '@/features/reminders/jobs'
import { remindTutors } from '@/features/sessions/jobs.reminders'
import { forgetSubmissions } from '@/lib/submission'
import { retention } from './retention'

export type Job = {
  /** How often it runs in a running portal. */
  everyMs: number
  /**
   * One instance at a time runs it, but a process may be killed at any step, so running again must be harmless. `signal`
   * says that the job belongs to another instance by now. Answers counts.
   */
  run: (now: Date, signal: AbortSignal) => Promise<JobCounts>
}

const SECOND_MS = 1000
const HOUR_MS = 3_600_000
const SUBMISSIONS_KEPT_MS = 7 * 24 * HOUR_MS

/** A new job needs its name in features/jobs/constants.ts, a line here and its words under `staff.jobs.names`. */
export const jobs: Readonly<Record<JobName, Job>> = {
  outbox: { everyMs: 15 * SECOND_MS, run: outboxJob },
  retention: { everyMs: 6 * HOUR_MS, run: retention },
  submissions: {
    everyMs: 24 * HOUR_MS,
    run: async (now) => ({
      forgotten: await forgetSubmissions(new Date(now.getTime() - SUBMISSIONS_KEPT_MS)),
    }),
  },
  links: { everyMs: 24 * HOUR_MS, run: checkLinks },
  publish: { everyMs: 60 * SECOND_MS, run: publishScheduled },
  reminders: { everyMs: 6 * HOUR_MS, run: remindEditors },
  tutors: { everyMs: HOUR_MS, run: remindTutors },
}

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name)
}
