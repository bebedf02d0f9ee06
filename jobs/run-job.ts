import 'server-only'
import { randomUUID } from 'node:crypto'
import { INTERRUPTED, LEASE_MS, LOST } from '@/features/jobs/constants'
import { databaseNow } from '@/features/jobs/data'
import { endRun, releaseLease, renewLease, startRun, takeLease } from '@/features/jobs/mutations'
import type { JobCounts } from '@/features/jobs/types'
import { describeError, log } from '@/lib/log'
import type { Job } from './registry'

type Start = {
  startedBy: string
  askedId?: string
  /** Says that the process is about to end. */
  stopping?: AbortSignal
}
export type RunResult =
  | { state: 'busy' }
  | { state: 'done'; counts: JobCounts }
  | { state: 'failed'; error: unknown }

/** Keeps the lease while the job runs; the signal comes when it is lost. */
function keepLease(name: string, holder: string): { signal: AbortSignal; stop: () => void } {
  const lost = new AbortController()
  const renew = async () => {
    try {
      if (!(await renewLease(name, holder, await databaseNow()))) lost.abort()
    } catch (error) {
      log().warn({ job: name, ...describeError(error) }, 'a lease was not renewed')
    }
  }
  const timer = setInterval(renew, LEASE_MS / 4)
  timer.unref()
  return { signal: lost.signal, stop: () => clearInterval(timer) }
}

async function attempt(job: Job, now: Date, signal: AbortSignal): Promise<RunResult> {
  try {
    return { state: 'done', counts: await job.run(now, signal) }
  } catch (error) {
    return { state: 'failed', error }
  }
}

/** Runs a job when no other instance does, and notes the run. A failure of the job is a result, not an exception. */
export async function runJob(name: string, job: Job, start: Start): Promise<RunResult> {
  const { startedBy, askedId, stopping } = start
  const holder = randomUUID()
  const now = await databaseNow()
  if (!(await takeLease(name, holder, now))) return { state: 'busy' }
  const lease = keepLease(name, holder)
  try {
    const id = await startRun({ name, startedBy, askedId }, now)
    if (id === null) return { state: 'busy' }
    const signal = stopping ? AbortSignal.any([stopping, lease.signal]) : lease.signal
    const result = await attempt(job, now, signal)
    const ended = await databaseNow()
    if (result.state === 'done') {
      const problem = lease.signal.aborted ? LOST : stopping?.aborted ? INTERRUPTED : undefined
      await endRun(id, { ok: problem === undefined, counts: result.counts, problem }, ended)
    } else if (result.state === 'failed') {
      const { name: error, errorCode, at } = describeError(result.error)
      log().error({ job: name, error, errorCode, at }, 'job failed')
      await endRun(id, { ok: false, counts: {}, problem: errorCode ?? error }, ended)
    }
    return result
  } finally {
    lease.stop()
    await releaseLease(name, holder)
  }
}
