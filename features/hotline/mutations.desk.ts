import 'server-only'
import { codeDigest, randomCode } from '@/lib/codes'
import type { Database } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import type { Priority } from './constants'
import type { RequestRefusal } from './mutations'
import type { Seen } from './mutations.operators'
import { requestRecord } from './mutations.record'
import { canWrite, isRequestState } from './rules/states'
import type { NewRequest } from './schema'

type Call = { locale: Locale; priority: Priority; staffId: string; now: Date; key?: string }

/**
 * Writes down what somebody asks on the phone; whoever took the call has it. The same key gives the first one again.
 * @returns the request's id and its code, nine characters without dashes.
 */
export async function createPhoneRequest(
  input: NewRequest,
  { locale, priority, staffId, now, key }: Call,
  database: Database,
): Promise<{ id: string; code: string; repeated: boolean }> {
  const mark = key ? `hotline-call:key:${staffId}:${key}` : null
  const earlier = mark && (await database.submission.findUnique({ where: { key: mark } }))
  if (earlier) {
    const found = await database.hotlineRequest.findUnique({
      where: { id: earlier.target },
      select: { id: true, code: true },
    })
    if (found) return { ...found, repeated: true }
  }
  const code = randomCode()
  const origin = { code, locale, now, channel: 'phone', actor: 'operator', assigneeId: staffId } as const
  const { id } = await database.hotlineRequest.create({
    data: requestRecord(input, { ...origin, priority }),
    select: { id: true },
  })
  if (mark) await database.submission.create({ data: { key: mark, target: id, createdAt: now } })
  return { id, code, repeated: false }
}

/** Keeps words for the colleagues. They change nothing that an operator could overwrite, so they need no version. */
export async function createNote(
  requestId: string,
  note: { text: string; author: { id: string; name: string }; now: Date },
  database: Database,
): Promise<{ ok: true; id: string } | { ok: false; reason: RequestRefusal }> {
  const { text, author, now } = note
  const where = { id: requestId, question: { not: '' } }
  // The time of the last change moves, which is how open pages learn of it.
  const { count } = await database.hotlineRequest.updateMany({ where, data: { updatedAt: now } })
  if (count === 0) return { ok: false, reason: 'unknown' }
  const { id } = await database.hotlineNote.create({
    data: { requestId, authorId: author.id, authorName: author.name, text, createdAt: now },
    select: { id: true },
  })
  return { ok: true, id }
}

export type MergeRefusal = RequestRefusal | 'target-unknown' | 'target-same'
export type Merge = { ok: true; intoId: string } | { ok: false; reason: MergeRefusal }

/**
 * Puts a request together with the one that it repeats: it leaves the queue, and gets the answer and the end of the
 * other. Its own words and its code stay, for a shared phone is not one person.
 * @param into the stored code of the request that stays in the queue
 */
export async function mergeRequest(
  seen: Seen,
  { into, now }: { into: string; now: Date },
  database: Database,
): Promise<Merge> {
  const target = await database.hotlineRequest.findUnique({
    where: { codeDigest: codeDigest(into) },
    select: { id: true, code: true, state: true, question: true, mergedIntoId: true },
  })
  const usable = target && target.question !== '' && target.mergedIntoId === null
  if (!usable || !isRequestState(target.state) || !canWrite(target.state))
    return { ok: false, reason: 'target-unknown' }
  if (target.id === seen.id) return { ok: false, reason: 'target-same' }
  const request = await database.hotlineRequest.findUnique({
    where: { id: seen.id },
    select: { version: true, state: true, question: true },
  })
  if (!request) return { ok: false, reason: 'unknown' }
  if (request.question === '' || !isRequestState(request.state) || !canWrite(request.state))
    return { ok: false, reason: request.version === seen.version ? 'not-allowed' : 'conflict' }
  const { count } = await database.hotlineRequest.updateMany({
    where: { id: seen.id, version: seen.version },
    data: { mergedIntoId: target.id, state: 'in-work', version: { increment: 1 } },
  })
  if (count !== 1) return { ok: false, reason: 'conflict' }
  // Those that repeated this one repeat the other now: there is no chain to follow.
  await database.hotlineRequest.updateMany({
    where: { mergedIntoId: seen.id },
    data: { mergedIntoId: target.id, version: { increment: 1 } },
  })
  const line = { from: request.state, to: 'in-work', actor: 'operator', note: `merged ${target.code}` }
  await database.hotlineTransition.create({ data: { ...line, requestId: seen.id, at: now } })
  return { ok: true, intoId: target.id }
}
