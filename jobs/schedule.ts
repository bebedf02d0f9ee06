import 'server-only'
import { jobNames, starters } from '@/features/jobs/constants'
import { databaseNow, lastRun, listAskedRuns } from '@/features/jobs/data'
import { isDue } from '@/features/jobs/rules'
import { describeError, log } from '@/lib/log'
import { isJobName, jobs } from './registry'
import { runJob } from './run-job'

/** The first look waits until the portal has answered its first readers. */
const FIRST_AFTER_MS = 15_000
const LOOK_EVERY_MS = 5_000

/**
 * Looks every few seconds which jobs are due or asked for, and runs them, until the returned function is called. When a
 * job last ran stands in the database, so that a restart or a second instance begins nothing anew. The timers keep no
 * process alive.
 * @returns stops: what runs is told so and waited for, so that no mail is broken off in the middle.
 */
export function startJobs(): () => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const stopping = new AbortController()

  const tell = (error: unknown) => {
    const { name, errorCode, at } = describeError(error)
    log().error({ error: name, errorCode, at }, 'the jobs could not be looked after')
  }
  const begin = (name: string, start: { startedBy: string; askedId?: string }) => {
    if (!isJobName(name) || running.has(name) || stopping.signal.aborted) return
    const run = runJob(name, jobs[name], { ...start, stopping: stopping.signal })
      .then((result) => {
        const counts = result.state === 'done' ? result.counts : {}
        if (Object.values(counts).some((count) => count > 0)) log().info({ job: name, ...counts }, 'job done')
      }, tell)
      .finally(() => running.delete(name))
    running.set(name, run)
  }
  const look = async () => {
    try {
      for (const { id, name, startedBy } of await listAskedRuns()) begin(name, { startedBy, askedId: id })
      const now = await databaseNow()
      for (const name of jobNames) {
        if (isDue(await lastRun(name), jobs[name].everyMs, now)) begin(name, { startedBy: starters.schedule })
      }
    } catch (error) {
      tell(error)
    }
  }

  let timer = setTimeout(function turn() {
    void look()
    timer = setTimeout(turn, LOOK_EVERY_MS).unref()
  }, FIRST_AFTER_MS).unref()
  return async () => {
    clearTimeout(timer)
    stopping.abort()
    await Promise.all(running.values())
  }
}
