import 'server-only'
import { localDay } from '@/lib/dates'
import { keptUntil } from '@/lib/days'
import type { Database } from '@/lib/db'
import { APPEAL_KEPT_DAYS, type AppealTerm, appealStates, appealTerms } from './constants'
import type { RequestRefusal } from './mutations'
import { appealDueOn, canExtend, canFinish } from './rules/appeals'
import type { NowData } from './types'

/** The fields of article 5 of Law 393/96-ВР, and the term that the register gives. */
export type NewAppeal = {
  requestId: string
  receivedAt: Date
  applicantName: string
  residence: string
  essence: string
  contact: string
  term: AppealTerm
}

export type AppealRegistration =
  | { ok: true; id: string; year: number; number: number; dueOn: string }
  | { ok: false; reason: 'unknown' | 'registered' }

/** Makes an appeal of a request and gives it the next number of the year. The clock runs from its receipt. */
export async function registerAppeal(
  appeal: NewAppeal,
  by: { staffId: string; now: Date },
  database: Database,
): Promise<AppealRegistration> {
  const { requestId, receivedAt, term } = appeal
  const request = await database.hotlineRequest.findUnique({
    where: { id: requestId },
    select: { question: true, appeal: { select: { id: true } } },
  })
  if (!request || request.question === '') return { ok: false, reason: 'unknown' }
  if (request.appeal) return { ok: false, reason: 'registered' }
  const receivedOn = localDay(receivedAt)
  const year = Number(receivedOn.slice(0, 4))
  const last = await database.hotlineAppeal.aggregate({ where: { year }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const dueOn = appealDueOn(receivedOn, term)
  const { id } = await database.hotlineAppeal.create({
    data: {
      ...appeal,
      year,
      number,
      dueOn,
      registeredBy: by.staffId,
      createdAt: by.now,
      retainUntil: keptUntil(receivedAt, APPEAL_KEPT_DAYS),
    },
    select: { id: true },
  })
  await database.hotlineRequest.updateMany({ where: { id: requestId }, data: { updatedAt: by.now } })
  return { ok: true, id, year, number, dueOn }
}

/** After a conflict it tells the answer, whom it went to, or why its term is longer. */
export type AppealChange =
  | { ok: true }
  | { ok: false; reason: Exclude<RequestRefusal, 'conflict'> }
  | { ok: false; reason: 'conflict'; current: NowData }
type Seen = { id: string; version: number }
type Stored = { state: (typeof appealStates)[number]; term: AppealTerm; receivedAt: Date; essence: string }

async function conflict(id: string, database: Database): Promise<AppealChange> {
  const row = await database.hotlineAppeal.findUnique({
    where: { id },
    select: { version: true, answer: true, forwardedTo: true, extendedFor: true },
  })
  if (!row) return { ok: false, reason: 'unknown' }
  const { version, answer, forwardedTo, extendedFor } = row
  const current = { version, now: answer ?? forwardedTo ?? extendedFor }
  return { ok: false, reason: 'conflict', current }
}

async function change(
  seen: Seen,
  database: Database,
  decide: (appeal: Stored) => Record<string, string | Date> | null,
): Promise<AppealChange> {
  const row = await database.hotlineAppeal.findUnique({
    where: { id: seen.id },
    select: { version: true, state: true, term: true, receivedAt: true, essence: true },
  })
  const state = appealStates.find((known) => known === row?.state)
  const term = appealTerms.find((known) => known === row?.term)
  if (!row || !state || !term) return { ok: false, reason: 'unknown' }
  if (row.version !== seen.version) return conflict(seen.id, database)
  const data = row.essence === '' ? null : decide({ ...row, state, term })
  if (!data) return { ok: false, reason: 'not-allowed' }
  const { count } = await database.hotlineAppeal.updateMany({
    where: { id: seen.id, version: seen.version },
    data: { ...data, version: { increment: 1 } },
  })
  return count === 1 ? { ok: true } : conflict(seen.id, database)
}

/** Makes the term 45 days in all, with the reason that the applicant is told. */
export function extendAppeal(seen: Seen, reason: string, database: Database): Promise<AppealChange> {
  return change(seen, database, ({ state, term, receivedAt }) =>
    canExtend(state, term)
      ? { term: '45-days', dueOn: appealDueOn(localDay(receivedAt), '45-days'), extendedFor: reason }
      : null,
  )
}

/** Sends an appeal on to whom it belongs. */
export function forwardAppeal(
  seen: Seen,
  { to, now }: { to: string; now: Date },
  database: Database,
): Promise<AppealChange> {
  return change(seen, database, ({ state }) =>
    canFinish(state) ? { state: 'forwarded', forwardedTo: to, answeredAt: now } : null,
  )
}

export function answerAppeal(
  seen: Seen,
  { answer, now }: { answer: string; now: Date },
  database: Database,
): Promise<AppealChange> {
  return change(seen, database, ({ state }) =>
    canFinish(state) ? { state: 'answered', answer, answeredAt: now } : null,
  )
}
