import 'server-only'
import { recordAudit } from '@/lib/audit'
import { codeDigest, randomCode } from '@/lib/codes'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { type Draft, submitOnce } from '@/lib/submission'
import { writeTransaction } from '@/lib/write-transaction'
import { isPublicMentor } from './data'
import { applicationRecord, keepFrom, requestRecord } from './mutations.record'
import { releaseRequests } from './mutations.release'
import { canLeave, isMentorState } from './rules/mentor-states'
import { afterStep, isLearningState } from './rules/request-states'
import type { NewApplication } from './schema'
import type { NewHelpRequest } from './schema.help'

type Context = { locale: Locale; now: Date; key?: string; caller?: string }
type Made = { code: string; repeated: boolean }

/** Whoever has the code did it; the log names nobody. */
const holder = { id: null, name: 'resident' }

/**
 * One record per submit. The same key, or the same content within 10 minutes, gives the first one's code again; other
 * content under an old key is a record of its own.
 */
async function makeOnce(
  submission: { form: string; key?: string; content: readonly (string | null | undefined)[]; now: Date },
  draft: (database: Database) => Promise<Draft>,
  database: Database,
): Promise<Made> {
  const first = await submitOnce(submission, draft, database)
  const done = first.sameContent
    ? first
    : await submitOnce({ ...submission, key: undefined }, draft, database)
  return { code: done.target, repeated: done.repeated }
}

/** Stores an application to teach. @returns its code, nine characters without dashes. */
export function createApplication(
  application: NewApplication,
  { locale, now, key }: Context,
  database: Database = db(),
): Promise<Made> {
  const { phone, kind, publicName, name, about, themes, ways, languages, settlement } = application
  const lists = [themes, ways, languages].map((list) => list.join())
  const content = [phone, kind, publicName, name, about, settlement, ...lists]
  const draft = async () => {
    const code = randomCode()
    const data = applicationRecord(application, { code, locale, now })
    return { target: code, writes: [database.mentor.create({ data, select: { id: true } })] }
  }
  return makeOnce({ form: 'mentor', key, content, now }, draft, database)
}

/**
 * Stores a request to learn. A mentor who is not there to be wished for is left out. Without a phone the words alone do
 * not tell two people apart, so there the asker counts as content.
 * @returns its code, nine characters without dashes.
 */
export function createHelpRequest(
  request: NewHelpRequest,
  { locale, now, key, caller }: Context,
  database: Database = db(),
): Promise<Made> {
  const { need, contact, wishedMentorId, ways, themes, settlement, language } = request
  const lists = [ways, themes].map((list) => list.join())
  const who = contact ? [contact.phone, contact.name] : [caller]
  const content = [need, wishedMentorId, settlement, language, ...lists, ...who]
  const draft = async () => {
    const code = randomCode()
    const known = wishedMentorId !== null && (await isPublicMentor(wishedMentorId, database))
    const wished = known ? wishedMentorId : null
    const data = requestRecord({ ...request, wishedMentorId: wished }, { code, locale, now })
    return { target: code, writes: [database.learningRequest.create({ data, select: { id: true } })] }
  }
  return makeOnce({ form: 'learning-request', key, content, now }, draft, database)
}

export type OwnChange = 'done' | 'unknown' | 'not-allowed'

/**
 * Somebody stops teaching, or takes their application back: from this moment nobody is shown them, and those whom they
 * were to help stand in the queue again.
 */
export function leaveMentor(code: string, now: Date, database: Database = db()): Promise<OwnChange> {
  return writeTransaction(async (tx) => {
    const where = { codeDigest: codeDigest(code) }
    const mentor = await tx.mentor.findUnique({ where, select: { id: true, state: true } })
    if (!mentor || !isMentorState(mentor.state)) return 'unknown'
    if (!canLeave(mentor.state)) return 'not-allowed'
    await tx.mentor.update({
      where,
      data: { state: 'left', version: { increment: 1 }, retainUntil: keepFrom(now) },
    })
    const { id, state } = mentor
    const left = { entity: 'mentor', id, before: { state }, after: { state: 'left' } }
    const released = await releaseRequests(id, now, tx)
    await recordAudit(holder, 'leave:mentor', [left, ...released], now, tx)
    return 'done'
  }, database)
}

/** A resident needs no help any more: the request ends as withdrawn. */
export function withdrawRequest(code: string, now: Date, database: Database = db()): Promise<OwnChange> {
  return writeTransaction(async (tx) => {
    const where = { codeDigest: codeDigest(code) }
    const select = { id: true, state: true, need: true } as const
    const request = await tx.learningRequest.findUnique({ where, select })
    if (!request || !isLearningState(request.state)) return 'unknown'
    const state = request.need === '' ? null : afterStep('resident', 'withdraw', request.state)
    if (!state) return 'not-allowed'
    const ended = { state, outcome: 'withdrawn' }
    await tx.learningRequest.update({
      where,
      data: { ...ended, closedAt: now, retainUntil: keepFrom(now), version: { increment: 1 } },
    })
    const { id } = request
    const change = { entity: 'learning-request', id, before: { state: request.state }, after: ended }
    await recordAudit(holder, 'withdraw:learning-request', [change], now, tx)
    return 'done'
  }, database)
}
