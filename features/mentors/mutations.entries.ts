import 'server-only'
import { randomCode } from '@/lib/codes'
import type { Database } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { isPublicMentor } from './data'
import { keepFrom, requestRecord } from './mutations.record'
import type { NewHelpRequest } from './schema.help'
import type { NewEntry } from './schema.staff'

/**
 * Writes down what was done for a request. It changes nothing that a colleague could overwrite, so it needs no version.
 * @returns false when there is no such request, or its words were taken out.
 */
export async function createEntry(
  { id, ...entry }: NewEntry,
  by: { id: string; name: string },
  now: Date,
  tx: Database,
): Promise<boolean> {
  const { count } = await tx.learningRequest.updateMany({
    where: { id, need: { not: '' } },
    data: { retainUntil: keepFrom(now), updatedAt: now },
  })
  if (count === 0) return false
  await tx.learningRequestEntry.create({
    data: { ...entry, requestId: id, authorId: by.id, authorName: by.name, at: now },
    select: { id: true },
  })
  return true
}

type Call = { locale: Locale; staffId: string; now: Date; key?: string }

/**
 * Writes down what somebody asks on the phone; whoever took the call has it. The same key gives the first one again.
 * @returns the request's id.
 */
export async function createPhoneRequest(
  request: NewHelpRequest,
  { locale, staffId, now, key }: Call,
  tx: Database,
): Promise<{ id: string; repeated: boolean }> {
  const mark = key ? `learning-call:key:${staffId}:${key}` : null
  const earlier = mark && (await tx.submission.findUnique({ where: { key: mark } }))
  if (earlier) {
    const where = { id: earlier.target }
    const found = await tx.learningRequest.findUnique({ where, select: { id: true } })
    if (found) return { ...found, repeated: true }
  }
  const { wishedMentorId } = request
  const known = wishedMentorId !== null && (await isPublicMentor(wishedMentorId, tx))
  const wished = { ...request, wishedMentorId: known ? wishedMentorId : null }
  const data = requestRecord(wished, { code: randomCode(), locale, now }, staffId)
  const { id } = await tx.learningRequest.create({ data, select: { id: true } })
  if (mark) await tx.submission.create({ data: { key: mark, target: id, createdAt: now } })
  return { id, repeated: false }
}
