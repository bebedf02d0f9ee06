import 'server-only'
import { randomUUID } from 'node:crypto'
import { LEASE_MS, LOST } from '@/features/jobs/constants'
import { databaseNow } from '@/features/jobs/data'
import { endRun, releaseLease, renewLease, startRun, takeLease } from '@/features/jobs/mutations'
import type { JobCounts } from '@/features/jobs/types'
import { describeError, log } from '@/lib/log'
import type { Job } from './registry'

type Start = { startedBy: string; askedId?: string }
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
export async function runJob(name: string, job: Job, { startedBy, askedId }: Start): Promise<RunResult> {
  const holder = randomUUID()
  const now = await databaseNow()
  if (!(await takeLease(name, holder, now))) return { state: 'busy' }
  const lease = keepLease(name, holder)
  try {
    const id = await startRun({ name, startedBy, askedId }, now)
    if (id === null) return { state: 'busy' }
    const result = await attempt(job, now, lease.signal)
    const ended = await databaseNow()
    if (result.state === 'done') {
      const isWhole = !lease.signal.aborted
      await endRun(id, { ok: isWhole, counts: result.counts, problem: isWhole ? undefined : LOST }, ended)
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
