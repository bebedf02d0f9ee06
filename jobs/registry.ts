import 'server-only'
import { hotlineRetention } from '@/features/hotline/jobs'
import { forgetSubmissions } from '@/lib/submission'

type Job = {
  name: string
  /** How often it runs in a running portal; also once at the start. */
  everyMs: number
  /** Must be safe to run twice at the same time: several instances may. Answers counts, for the log. */
  run: (now: Date) => Promise<Record<string, number>>
}

const HOUR_MS = 3_600_000
const SUBMISSIONS_KEPT_MS = 7 * 24 * HOUR_MS

export const jobs: readonly Job[] = [
  { name: 'retention', everyMs: 6 * HOUR_MS, run: hotlineRetention },
  {
    name: 'submissions',
    everyMs: 24 * HOUR_MS,
    run: async (now) => ({
      forgotten: await forgetSubmissions(new Date(now.getTime() - SUBMISSIONS_KEPT_MS)),
    }),
  },
]

/** @throws when there is no job of that name; the message lists the names there are. */
export function findJob(name: string): Job {
  const job = jobs.find((candidate) => candidate.name === name)
  if (!job)
    throw new Error(`There is no job "${name}". There are: ${jobs.map((known) => known.name).join(', ')}.`)
  return job
}
