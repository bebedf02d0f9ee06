import type { jobNames } from './constants'

export type JobName = (typeof jobNames)[number]

/** Counts of what a run did. */
export type JobCounts = Record<string, number>

/** One run. `waiting`: asked for and not begun. */
export type RunView = {
  id: string
  name: string
  /** Name of the person, or schedule, command. */
  startedBy: string
  startedAt: Date
  endedAt: Date | null
  state: 'waiting' | 'running' | 'done' | 'failed'
  counts: JobCounts
  problem: string | null
}

/** A job with its last runs, newest first. */
export type JobView = { name: JobName; runs: RunView[] }

/** `ok` is null while it runs. */
export type LastRun = { startedAt: Date; ok: boolean | null }
