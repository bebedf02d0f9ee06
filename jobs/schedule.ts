import 'server-only'
import { describeError, log } from '@/lib/log'
import { jobs } from './registry'

/** The first run waits until the portal has answered its first readers. */
const FIRST_AFTER_MS = 30_000

/**
 * Runs every job at its interval until the returned function is called. A failed run is logged and tried again at the
 * next turn; the timers keep no process alive.
 */
export function startJobs(): () => void {
  const timers: NodeJS.Timeout[] = []
  for (const job of jobs) {
    const turn = async () => {
      try {
        log().info({ job: job.name, ...(await job.run(new Date())) }, 'job done')
      } catch (error) {
        const { name, errorCode, at } = describeError(error)
        log().error({ job: job.name, error: name, errorCode, at }, 'job failed')
      }
    }
    timers.push(setTimeout(turn, FIRST_AFTER_MS).unref(), setInterval(turn, job.everyMs).unref())
  }
  return () => {
    for (const timer of timers) clearTimeout(timer)
  }
}
