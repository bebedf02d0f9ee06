import 'server-only'
import { type Database, db, isUniqueViolation } from '@/lib/db'
import { ASKED, INTERRUPTED, LEASE_MS, RUNS_KEPT } from './constants'
import type { JobCounts } from './types'

const open = { endedAt: null, OR: [{ problem: null }, { problem: { not: ASKED } }] }

/**
 * Makes this holder the only one who runs the job, for a minute. `now` is the database's own time, so that instances
 * whose clocks differ agree on when a lease is over.
 * @returns false while another one has it.
 */
export async function takeLease(
  name: string,
  holder: string,
  now: Date,
  database: Database = db(),
): Promise<boolean> {
  const until = new Date(now.getTime() + LEASE_MS)
  const over = { name, until: { lte: now } }
  if ((await database.jobLease.updateMany({ where: over, data: { holder, until } })).count === 1) return true
  try {
    await database.jobLease.create({ data: { name, holder, until } })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** Says that the holder is still at it. @returns false when another one took the job over. */
export async function renewLease(
  name: string,
  holder: string,
  now: Date,
  database: Database = db(),
): Promise<boolean> {
  const until = new Date(now.getTime() + LEASE_MS)
  return (await database.jobLease.updateMany({ where: { name, holder }, data: { until } })).count === 1
}

/** Lets others run the job at once. */
export async function releaseLease(name: string, holder: string, database: Database = db()): Promise<void> {
  await database.jobLease.deleteMany({ where: { name, holder } })
}

/**
 * Notes that a run begins; only who has the lease may. Runs that are still open belong to processes that died.
 * @param askedId the run that somebody asked for, when it is that one
 * @returns its id; null when the asked one has been begun already.
 */
export async function startRun(
  { name, startedBy, askedId }: { name: string; startedBy: string; askedId?: string },
  now: Date,
  database: Database = db(),
): Promise<string | null> {
  await database.jobRun.updateMany({
    where: { name, ...open },
    data: { endedAt: now, ok: false, problem: INTERRUPTED },
  })
  if (askedId === undefined) {
    const { id } = await database.jobRun.create({ data: { name, startedBy, startedAt: now } })
    return id
  }
  const begun = await database.jobRun.updateMany({
    where: { id: askedId, problem: ASKED },
    data: { startedAt: now, problem: null },
  })
  return begun.count === 1 ? askedId : null
}

/** True for a run of the schedule that found nothing to do. */
function isIdle(run: { startedBy: string; ok: boolean | null; result: unknown }): boolean {
  const counts = Object.values((run.result ?? {}) as JobCounts)
  return run.startedBy === 'schedule' && run.ok === true && counts.every((count) => count === 0)
}

/**
 * Notes how a run ended. Of idle runs in a row only the newest is kept, or a job that looks every few seconds would
 * push everything else out; of all runs the last hundred.
 */
export async function endRun(
  id: string,
  ended: { ok: boolean; counts: JobCounts; problem?: string },
  now: Date,
  database: Database = db(),
): Promise<void> {
  const { ok, counts, problem = null } = ended
  const { name } = await database.jobRun.update({
    where: { id },
    data: { endedAt: now, ok, result: counts, problem },
    select: { name: true },
  })
  const runs = await database.jobRun.findMany({
    where: { name, endedAt: { not: null } },
    orderBy: [{ startedAt: 'desc' }, { endedAt: 'desc' }],
    select: { id: true, startedBy: true, ok: true, result: true },
  })
  const idleBefore = runs.filter((run, at) => {
    const newer = runs[at - 1]
    return newer !== undefined && isIdle(run) && isIdle(newer)
  })
  const leaving = [...idleBefore, ...runs.slice(RUNS_KEPT)].map((run) => run.id)
  if (leaving.length > 0) await database.jobRun.deleteMany({ where: { id: { in: leaving } } })
}

/** Asks for a run; an instance begins it within seconds. @returns its id, null when one is asked for already. */
export async function askRun(
  name: string,
  staffId: string,
  now: Date,
  database: Database,
): Promise<string | null> {
  if ((await database.jobRun.count({ where: { name, problem: ASKED } })) > 0) return null
  const data = { name, startedBy: staffId, startedAt: now, problem: ASKED }
  return (await database.jobRun.create({ data, select: { id: true } })).id
}
