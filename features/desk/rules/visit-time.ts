import { LATEST_DAYS, MOST_MINUTES } from '../constants'

const MINUTE_MS = 60_000

/**
 * When a visit was, by what the desk's clock says and what is possible: not in the future, and not so long ago that no
 * desk would still be keeping it.
 */
export function visitMoment(at: Date, now: Date): Date {
  const earliest = now.getTime() - LATEST_DAYS * 24 * 60 * MINUTE_MS
  return new Date(Math.min(Math.max(at.getTime(), earliest), now.getTime()))
}

/** Minutes from the first letter to the log, at least one. */
export function visitMinutes(begunAt: number, now: number): number {
  return Math.min(Math.max(Math.round((now - begunAt) / MINUTE_MS), 1), MOST_MINUTES)
}
