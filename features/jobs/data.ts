import 'server-only'
import { db } from '@/lib/db'
import { ASKED, jobNames, starters } from './constants'
import type { JobCounts, JobName, JobView, LastRun, RunView } from './types'

/** The database's time, to the second: the one clock that all instances share. */
export async function databaseNow(): Promise<Date> {
  const [row] = await db().$queryRaw<{ now: Date | string }[]>`SELECT CURRENT_TIMESTAMP AS "now"`
  const { now } = row ?? { now: new Date() }
  return now instanceof Date ? now : new Date(`${now.replace(' ', 'T')}Z`)
}

/** The last run of a job that has begun; null when it never ran. */
export async function lastRun(name: JobName): Promise<LastRun | null> {
  return db().jobRun.findFirst({
    where: { name, OR: [{ problem: null }, { problem: { not: ASKED } }] },
    orderBy: [{ startedAt: 'desc' }, { endedAt: 'desc' }],
    select: { startedAt: true, ok: true },
  })
}

/** Runs that somebody asked for, the one who waits longest first. */
export async function listAskedRuns(): Promise<{ id: string; name: string; startedBy: string }[]> {
  return db().jobRun.findMany({
    where: { problem: ASKED },
    orderBy: { startedAt: 'asc' },
    select: { id: true, name: true, startedBy: true },
  })
}

const shown = {
  id: true,
  name: true,
  startedBy: true,
  startedAt: true,
  endedAt: true,
  ok: true,
  result: true,
  problem: true,
} as const

function stateOf(run: {
  endedAt: Date | null
  ok: boolean | null
  problem: string | null
}): RunView['state'] {
  if (run.endedAt) return run.ok ? 'done' : 'failed'
  return run.problem === ASKED ? 'waiting' : 'running'
}

/** Every job with its last runs, newest first. */
export async function listJobs(runsEach: number): Promise<JobView[]> {
  const rows = await Promise.all(
    jobNames.map((name) =>
      db().jobRun.findMany({
        where: { name },
        orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
        take: runsEach,
        select: shown,
      }),
    ),
  )
  const ids = [...new Set(rows.flat().map(({ startedBy }) => startedBy))]
  const people = await db().staffUser.findMany({
    where: { id: { in: ids.filter((id) => !(id in starters)) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return jobNames.map((name, at) => ({
    name,
    runs: (rows[at] ?? []).map(({ ok, result, ...run }) => ({
      ...run,
      startedBy: names.get(run.startedBy) ?? run.startedBy,
      state: stateOf({ ...run, ok }),
      counts: (result ?? {}) as JobCounts,
    })),
  }))
}
