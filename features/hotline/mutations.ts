import 'server-only'
import { codeDigest, randomCode } from '@/lib/codes'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { type Draft, type Refusal, submitOnce } from '@/lib/submission'
import type { RequestState } from './constants'
import { dueFrom, keepFrom, requestRecord } from './mutations.record'
import { canReopen, canWrite, isRequestState, stateAfterMessage } from './rules/states'
import type { NewRequest } from './schema'

type Snapshot = { id: string; version: number; state: RequestState; question: string }
type Move = { to: RequestState; now: Date; renewTerm?: boolean }

/** Why a change was not made: no such request, somebody changed it meanwhile, or its state does not allow it. */
export type RequestRefusal = 'unknown' | 'conflict' | 'not-allowed'
export type RequestChange = { ok: true } | { ok: false; reason: RequestRefusal }

const refuse = (reason: RequestRefusal): RequestChange => ({ ok: false, reason })

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
    const record = requestRecord(input, { code, locale, now, channel: 'web', actor: 'resident' })
    const create = database.hotlineRequest.create({ data: record, select: { id: true } })
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

/**
 * The writes of one step: they all fail with P2025 when the request is no longer as it was read. Whoever writes again
 * has a question of their own, even if it had been put together with another one.
 */
function moveWrites(database: Database, from: Snapshot, { to, now, renewTerm }: Move) {
  const update = database.hotlineRequest.update({
    where: { id: from.id, version: from.version },
    data: {
      state: to,
      version: { increment: 1 },
      retainUntil: keepFrom(now),
      mergedIntoId: null,
      ...(renewTerm ? { dueAt: dueFrom(now), outcome: null, outcomeDetail: null, closedAt: null } : {}),
    },
    select: { id: true },
  })
  if (from.state === to) return [update]
  const data = { requestId: from.id, from: from.state, to, actor: 'resident', at: now }
  return [update, database.hotlineTransition.create({ data, select: { id: true } })]
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
    const data = { requestId: request.id, author: 'resident', text: message, createdAt: now }
    const words = database.hotlineMessage.create({ data, select: { id: true } })
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
    canWrite(state) ? { to: stateAfterMessage(state), now: words.now } : null,
  )
}

/** Opens an answered or closed request again, with the reason as a message and a new term. */
export function reopenRequest(words: ResidentWords): Promise<RequestChange> {
  return residentStep('hotline-reopen', words, ({ state }) =>
    canReopen(state) ? { to: 'new', now: words.now, renewTerm: true } : null,
  )
}
