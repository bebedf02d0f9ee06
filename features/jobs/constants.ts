/** Everything that runs by itself. `jobs/registry.ts` has a handler for each, `messages` its name. */
export const jobNames = [
  'outbox',
  'retention',
  'submissions',
  'links',
  'reminders',
  'tutors',
  'publish',
] as const

/** A run that somebody asked for and that no instance has begun yet. */
export const ASKED = 'asked'
/** The process ended before the run did. */
export const INTERRUPTED = 'interrupted'
/** Another instance took the job over, because this one did not say in time that it is alive. */
export const LOST = 'lost'

/** How long an instance may keep a job without saying that it is still at it. */
export const LEASE_MS = 60_000

/** When a failed job is tried again at the latest. */
export const RETRY_MS = 5 * 60_000

/** Runs of one job that the list keeps. */
export const RUNS_KEPT = 100

/** Who started a run, when it was nobody of the staff. */
export const starters = { schedule: 'schedule', command: 'command' } as const
