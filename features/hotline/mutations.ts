import 'server-only'
import { codeDigest, randomCode } from '@/lib/codes'
import { community } from '@/lib/community'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { type Draft, type Refusal, submitOnce } from '@/lib/submission'
import { CONSENT_VERSION, type RequestActor, type RequestState } from './constants'
import { canAnswer, canMove, canReopen, canWrite, isRequestState, stateAfterMessage } from './rules/states'
import { dueAt, retainUntil } from './rules/terms'
import type { NewRequest } from './schema'

type Snapshot = { id: string; version: number; state: RequestState; question: string }
type Move = { actor: RequestActor; to: RequestState; now: Date; note?: string; renewTerm?: boolean }

/** Why a change was not made: no such request, somebody changed it meanwhile, or its state does not allow it. */
export type RequestRefusal = 'unknown' | 'conflict' | 'not-allowed'
export type RequestChange = { ok: true } | { ok: false; reason: RequestRefusal }

/** The record was not as the writes expected it. */
const isStale = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2025'

const refuse = (reason: RequestRefusal): RequestChange => ({ ok: false, reason })
const dueFrom = (now: Date) => dueAt(now, community.hotline.answersWithinDays, community.timeZone)
const keepFrom = (now: Date) => retainUntil(now, community.retention.hotlineDays)

/**
 * Stores a question. The same key, or the same content within 10 minutes, gives the first request's code again.
 * Without a phone the words alone do not tell two people apart, so there the asker counts as content.
 * @returns the code, nine characters without dashes.
 */
export async function createRequest(
  input: NewRequest,
  context: { locale: Locale; now: Date; key?: string; caller?: string },
  database: Database = db(),
): Promise<{ code: string; repeated: boolean }> {
  const { question, contact } = input
  const { now, locale } = context
  const byPhone = contact.kind === 'phone' ? contact : null
  const how = byPhone ? [byPhone.phone, byPhone.callWhen, byPhone.mayLeaveMessage] : [context.caller]
  const content = [question, contact.kind, ...how]
  const submission = { form: 'hotline', key: context.key, content, now }
  const draft = () => {
    const code = randomCode()
    const create = database.hotlineRequest.create({
      data: {
        code,
        codeDigest: codeDigest(code),
        question,
        phone: byPhone?.phone,
        phoneLast4: byPhone?.phone.slice(-4),
        callWhen: byPhone?.callWhen,
        mayLeaveMessage: byPhone?.mayLeaveMessage ?? false,
        consentVersion: byPhone ? CONSENT_VERSION : null,
        locale,
        createdAt: now,
        dueAt: dueFrom(now),
        retainUntil: keepFrom(now),
        transitions: { create: { from: null, to: 'new', actor: 'resident', at: now } },
      },
      select: { id: true },
    })
    return { target: code, writes: [create] }
  }
  const first = await submitOnce(submission, draft, database)
  // The page was gone back to and another question was written under the old key: it is a request of its own.
  const done = first.sameContent
    ? first
    : await submitOnce({ ...submission, key: undefined }, draft, database)
  return { code: done.target, repeated: done.repeated }
}

async function snapshot(
  database: Database,
  where: { codeDigest: string } | { id: string },
): Promise<Snapshot | null> {
  const select = { id: true, version: true, state: true, question: true } as const
  const row = await database.hotlineRequest.findUnique({ where, select })
  return row && isRequestState(row.state) ? { ...row, state: row.state } : null
}

/** The writes of one step: they all fail with P2025 when the request is no longer as it was read. */
function moveWrites(database: Database, from: Snapshot, move: Move) {
  const { now, actor, to } = move
  const update = database.hotlineRequest.update({
    where: { id: from.id, version: from.version },
    data: {
      state: to,
      version: { increment: 1 },
      retainUntil: keepFrom(now),
      ...(move.renewTerm ? { dueAt: dueFrom(now) } : {}),
    },
    select: { id: true },
  })
  if (from.state === to) return [update]
  const data = { requestId: from.id, from: from.state, to, actor, note: move.note, at: now }
  return [update, database.hotlineTransition.create({ data, select: { id: true } })]
}

function messageWrite(
  database: Database,
  requestId: string,
  author: 'resident' | 'operator',
  text: string,
  now: Date,
) {
  return database.hotlineMessage.create({
    data: { requestId, author, text, createdAt: now },
    select: { id: true },
  })
}

type ResidentWords = { code: string; message: string; now: Date; key?: string }

/** A resident's message that moves the request as `decide` says, or is refused; exactly once per submit. */
async function residentStep(
  form: string,
  { code, message, now, key }: ResidentWords,
  decide: (request: Snapshot) => Move | null,
): Promise<RequestChange> {
  const submission = { form, key, content: [code, message], now }
  const step = async (database: Database): Promise<Draft | Refusal<'unknown' | 'not-allowed'>> => {
    const request = await snapshot(database, { codeDigest: codeDigest(code) })
    if (!request) return { refused: 'unknown' }
    const move = request.question === '' ? null : decide(request)
    if (!move) return { refused: 'not-allowed' }
    const words = messageWrite(database, request.id, 'resident', message, now)
    return { target: request.id, writes: [...moveWrites(database, request, move), words] }
  }
  let done = await submitOnce(submission, step)
  if (!('refused' in done) && !done.sameContent)
    done = await submitOnce({ ...submission, key: undefined }, step)
  return 'refused' in done ? refuse(done.refused) : { ok: true }
}

/** Adds a resident's words while somebody is going to read them; a waiting request goes back to work. */
export function addResidentMessage(words: ResidentWords): Promise<RequestChange> {
  return residentStep('hotline-message', words, ({ state }) =>
    canWrite(state) ? { actor: 'resident', to: stateAfterMessage(state), now: words.now } : null,
  )
}

/** Opens an answered or closed request again, with the reason as a message and a new term. */
export function reopenRequest(words: ResidentWords): Promise<RequestChange> {
  return residentStep('hotline-reopen', words, ({ state }) =>
    canReopen(state) ? { actor: 'resident', to: 'new', now: words.now, renewTerm: true } : null,
  )
}

async function operatorStep(
  seen: { id: string; version: number },
  move: Move,
  allowed: (state: RequestState) => boolean,
  message?: string,
): Promise<RequestChange> {
  const database = db()
  const request = await snapshot(database, { id: seen.id })
  if (!request) return refuse('unknown')
  if (request.version !== seen.version) return refuse('conflict')
  if (request.question === '' || !allowed(request.state)) return refuse('not-allowed')
  const words = message ? [messageWrite(database, request.id, 'operator', message, move.now)] : []
  try {
    await database.$transaction([...moveWrites(database, request, move), ...words])
    return { ok: true }
  } catch (error) {
    if (isStale(error)) return refuse('conflict')
    throw error
  }
}

/** Answers a request. `version` is the one the operator saw; somebody else's change in between is a conflict. */
export function operatorAnswer(
  seen: { id: string; version: number },
  answer: { text: string; now: Date },
): Promise<RequestChange> {
  return operatorStep(seen, { actor: 'operator', to: 'answered', now: answer.now }, canAnswer, answer.text)
}

/** Moves a request to another state, with a note for the colleagues. Answering has its own function. */
export function operatorSetState(
  seen: { id: string; version: number },
  change: { to: RequestState; now: Date; note?: string },
): Promise<RequestChange> {
  return operatorStep(seen, { actor: 'operator', ...change }, (from) => canMove('operator', from, change.to))
}

/**
 * Takes the words and the phone out of every request whose time is over; counts and history stay.
 * @returns how many requests were cleared.
 */
export async function eraseExpiredRequests(now: Date, batch = 200): Promise<number> {
  const database = db()
  let erased = 0
  for (;;) {
    const due = await database.hotlineRequest.findMany({
      where: { retainUntil: { lte: now }, question: { not: '' } },
      select: { id: true, version: true, state: true },
      take: batch,
    })
    if (due.length === 0) return erased
    for (const { id, version, state } of due) {
      const nothing = { question: '', phone: null, phoneLast4: null, callWhen: null, mayLeaveMessage: false }
      // One that was opened again a moment ago has another version: its writes match nothing or fail as a whole.
      const writes = [
        database.hotlineRequest.update({
          where: { id, version },
          data: { ...nothing, state: 'closed', version: { increment: 1 } },
          select: { id: true },
        }),
        database.hotlineMessage.updateMany({ where: { requestId: id }, data: { text: '' } }),
        database.hotlineTransition.updateMany({ where: { requestId: id }, data: { note: null } }),
        database.hotlineTransition.create({
          data: { requestId: id, from: state, to: 'closed', actor: 'system', note: 'retention', at: now },
          select: { id: true },
        }),
      ]
      await database.$transaction(writes).then(
        () => {
          erased += 1
        },
        (error: unknown) => {
          if (!isStale(error)) throw error
        },
      )
    }
  }
}
