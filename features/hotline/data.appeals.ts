import 'server-only'
import { localDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { type AppealState, appealStates, appealTerms } from './constants'
import { staffNames } from './data.people'
import { isAppealOverdue } from './rules/appeals'
import type { Appeal } from './types'

const select = {
  id: true,
  version: true,
  requestId: true,
  year: true,
  number: true,
  receivedAt: true,
  applicantName: true,
  residence: true,
  essence: true,
  contact: true,
  term: true,
  dueOn: true,
  extendedFor: true,
  state: true,
  forwardedTo: true,
  answer: true,
  answeredAt: true,
  registeredBy: true,
} as const

type Row = Omit<Appeal, 'term' | 'state' | 'overdue'> & { term: string; state: string }

async function toAppeals(rows: readonly Row[], now: Date): Promise<Appeal[]> {
  const nameOf = await staffNames(rows.map(({ registeredBy }) => registeredBy))
  return rows.map((row) => {
    const state = appealStates.find((known) => known === row.state) ?? 'registered'
    const term = appealTerms.find((known) => known === row.term) ?? '1-month'
    const overdue = isAppealOverdue(state, row.dueOn, localDay(now))
    return { ...row, state, term, overdue, registeredBy: nameOf(row.registeredBy) }
  })
}

/** The register of a year: those that run by their last day, then the finished ones by number. */
export async function listAppeals(
  { year, state }: { year: number; state?: AppealState },
  now: Date,
): Promise<Appeal[]> {
  const rows = await db().hotlineAppeal.findMany({
    where: { year, ...(state && { state }) },
    orderBy: { number: 'desc' },
    take: 1000,
    select,
  })
  const appeals = await toAppeals(rows, now)
  const running = appeals.filter((appeal) => appeal.state === 'registered')
  const finished = appeals.filter((appeal) => appeal.state !== 'registered')
  return [...running.sort((a, b) => a.dueOn.localeCompare(b.dueOn)), ...finished]
}

/** The years that the register has, newest first. */
export async function listAppealYears(): Promise<number[]> {
  const years = await db().hotlineAppeal.groupBy({ by: ['year'], orderBy: { year: 'desc' } })
  return years.map(({ year }) => year)
}

export async function getAppeal(id: string, now: Date): Promise<Appeal | null> {
  const row = await db().hotlineAppeal.findUnique({ where: { id }, select })
  return row ? ((await toAppeals([row], now))[0] ?? null) : null
}

/** How many appeals run, and how many of them past their last day. */
export async function countAppeals(now: Date): Promise<{ running: number; overdue: number }> {
  const running = await db().hotlineAppeal.count({ where: { state: 'registered' } })
  const overdue = await db().hotlineAppeal.count({
    where: { state: 'registered', dueOn: { lt: localDay(now) } },
  })
  return { running, overdue }
}
