import 'server-only'
import type { Database } from '@/lib/db'
import type { OutcomeKind, Priority, RequestState } from './constants'
import { isOperator } from './data.people'
import type { RequestRefusal } from './mutations'
import { keepFrom } from './mutations.record'
import { canAnswer, canMove, canWrite, isRequestState } from './rules/states'

/** What an operator saw before changing it. */
export type Seen = { id: string; version: number }

/** What the audit log keeps of a request: nothing that a resident said. */
type Facts = {
  state: RequestState
  assigneeId: string | null
  priority: string
  outcome: string | null
  outcomeDetail: string | null
}
/** How a request stands now, for whoever saw it otherwise. */
export type Current = { version: number; state: RequestState; answer: string | null }
export type OperatorChange =
  | { ok: true; before: Facts; after: Partial<Facts>; version: number }
  | { ok: false; reason: Exclude<RequestRefusal, 'conflict'> }
  | { ok: false; reason: 'conflict'; current: Current }

type Request = Facts & { id: string; version: number; code: string; question: string }
type Change = Partial<Facts> & { note?: string; closedAt?: Date | null }

const select = {
  id: true,
  version: true,
  code: true,
  question: true,
  state: true,
  assigneeId: true,
  priority: true,
  outcome: true,
  outcomeDetail: true,
} as const

async function read(id: string, database: Database): Promise<Request | null> {
  const row = await database.hotlineRequest.findUnique({ where: { id }, select })
  return row && isRequestState(row.state) ? { ...row, state: row.state } : null
}

/**
 * Writes one change of one request and its line of history, unless somebody changed it since it was read.
 * @returns false when somebody did; then nothing is written.
 */
async function write(
  request: Request,
  { note, ...change }: Change,
  now: Date,
  database: Database,
): Promise<boolean> {
  const { count } = await database.hotlineRequest.updateMany({
    where: { id: request.id, version: request.version },
    data: { ...change, version: { increment: 1 }, retainUntil: keepFrom(now) },
  })
  if (count !== 1) return false
  const to = change.state ?? request.state
  if (to !== request.state || note !== undefined) {
    const line = { requestId: request.id, from: request.state, to, actor: 'operator', note, at: now }
    await database.hotlineTransition.create({ data: line, select: { id: true } })
  }
  return true
}

async function conflict(id: string, database: Database): Promise<OperatorChange> {
  const row = await database.hotlineRequest.findUnique({
    where: { id },
    select: {
      version: true,
      state: true,
      messages: {
        where: { author: 'operator' },
        select: { text: true },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  })
  if (!row || !isRequestState(row.state)) return { ok: false, reason: 'unknown' }
  const current = { version: row.version, state: row.state, answer: row.messages[0]?.text ?? null }
  return { ok: false, reason: 'conflict', current }
}

/**
 * One step of an operator. `seen.version` is the one that they saw; somebody else's change in between is a conflict.
 * Plain writes one after another with the given client, which is that of a transaction.
 */
async function step(
  seen: Seen,
  now: Date,
  database: Database,
  decide: (request: Request) => Change | null,
): Promise<OperatorChange> {
  const request = await read(seen.id, database)
  if (!request) return { ok: false, reason: 'unknown' }
  if (request.version !== seen.version) return conflict(seen.id, database)
  const change = request.question === '' ? null : decide(request)
  if (!change) return { ok: false, reason: 'not-allowed' }
  if (!(await write(request, change, now, database))) return conflict(seen.id, database)
  const { state, assigneeId, priority, outcome, outcomeDetail } = request
  const { note: _note, closedAt: _closedAt, ...after } = change
  const before = { state, assigneeId, priority, outcome, outcomeDetail }
  return { ok: true, before, after, version: seen.version + 1 }
}

/** What happens to a request happens to those that repeat it and still wait. */
async function followers(id: string, database: Database): Promise<Request[]> {
  const rows = await database.hotlineRequest.findMany({ where: { mergedIntoId: id }, select })
  return rows.flatMap((row) => (isRequestState(row.state) ? [{ ...row, state: row.state }] : []))
}

async function say(requestId: string, text: string, now: Date, database: Database): Promise<void> {
  const data = { requestId, author: 'operator', text, createdAt: now }
  await database.hotlineMessage.create({ data, select: { id: true } })
}

/** Answers a request and those that were put together with it. Who answers an unassigned one has it from then on. */
export async function answerRequest(
  seen: Seen,
  answer: { text: string; now: Date; by?: string },
  database: Database,
): Promise<OperatorChange> {
  const { text, now, by } = answer
  const done = await step(seen, now, database, ({ state, assigneeId }) =>
    canAnswer(state) ? { state: 'answered', ...(by && !assigneeId ? { assigneeId: by } : {}) } : null,
  )
  if (!done.ok) return done
  await say(seen.id, text, now, database)
  for (const repeated of await followers(seen.id, database)) {
    if (!canWrite(repeated.state)) continue
    await write(repeated, { state: 'answered' }, now, database)
    await say(repeated.id, text, now, database)
  }
  return done
}

/** Moves a request to work or lets it wait for the resident, with a note for the history. */
export function setRequestState(
  seen: Seen,
  change: { to: 'in-work' | 'waiting'; now: Date; note?: string },
  database: Database,
): Promise<OperatorChange> {
  const { to, note } = change
  return step(seen, change.now, database, ({ state }) => {
    if (!canMove('operator', state, to)) return null
    const again = state === 'closed' ? { outcome: null, outcomeDetail: null, closedAt: null } : {}
    return { state: to, note, ...again }
  })
}

/** Asks the resident for something: their words go on the page of the request, and it waits. */
export async function askResident(
  seen: Seen,
  question: { text: string; now: Date; by?: string },
  database: Database,
): Promise<OperatorChange> {
  const { text, now, by } = question
  const done = await step(seen, now, database, ({ state, assigneeId }) =>
    canWrite(state) ? { state: 'waiting', ...(by && !assigneeId ? { assigneeId: by } : {}) } : null,
  )
  if (done.ok) await say(seen.id, text, now, database)
  return done
}

/** Closes a request and those put together with it. Every question ends somewhere: there is no closing without it. */
export async function closeRequest(
  seen: Seen,
  end: { outcome: OutcomeKind; detail: string; now: Date },
  database: Database,
): Promise<OperatorChange> {
  const { outcome, detail, now } = end
  const closed = { state: 'closed' as const, outcome, outcomeDetail: detail, closedAt: now }
  const done = await step(seen, now, database, ({ state }) =>
    canMove('operator', state, 'closed') ? closed : null,
  )
  if (!done.ok) return done
  for (const repeated of await followers(seen.id, database))
    if (repeated.state !== 'closed') await write(repeated, closed, now, database)
  return done
}

/** Gives a request to somebody who answers here, or to nobody. A new one that gets somebody is in work. */
export async function assignRequest(
  seen: Seen,
  change: { assigneeId: string | null; now: Date },
  database: Database,
): Promise<OperatorChange> {
  const { assigneeId } = change
  if (assigneeId !== null && !(await isOperator(assigneeId, database)))
    return { ok: false, reason: 'not-allowed' }
  return step(seen, change.now, database, ({ state }) => {
    if (state === 'closed') return null
    return { assigneeId, ...(state === 'new' && assigneeId ? { state: 'in-work' as const } : {}) }
  })
}

export function setPriority(
  seen: Seen,
  change: { priority: Priority; now: Date },
  database: Database,
): Promise<OperatorChange> {
  return step(seen, change.now, database, ({ state }) =>
    state === 'closed' ? null : { priority: change.priority },
  )
}
