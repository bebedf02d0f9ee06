import { RETRY_MS } from './constants'
import type { LastRun } from './types'

/**
 * True when a job should run: never yet, or its last start is as long ago as its interval. One that failed or was
 * interrupted is tried again after five minutes, whatever its interval.
 */
export function isDue(last: LastRun | null, everyMs: number, now: Date): boolean {
  if (last === null) return true
  const interval = last.ok === false ? Math.min(everyMs, RETRY_MS) : everyMs
  return now.getTime() - last.startedAt.getTime() >= interval
}
