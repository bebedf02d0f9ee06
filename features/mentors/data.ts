import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { type Database, db } from '@/lib/db'
import {
  asItHappened,
  offerFields,
  toKind,
  toLearningState,
  toMentorState,
  toOffer,
  toOutcome,
} from './data.rows'
import { PUBLIC_STATE } from './rules/mentor-states'
import type { OwnMentor, OwnRequest, PublicMentor } from './types'

/** Those whom everybody may hear of: approved, and with nothing that would reach them past the community. */
export async function listPublicMentors(): Promise<PublicMentor[]> {
  const rows = await db().mentor.findMany({
    where: { state: PUBLIC_STATE, publicName: { not: '' } },
    select: { id: true, kind: true, publicName: true, about: true, demo: true, ...offerFields },
    take: 500,
  })
  return rows.map(({ id, kind, publicName, about, demo, ...row }) => ({
    ...toOffer(row),
    ...{ id, publicName, about, demo },
    kind: toKind(kind),
  }))
}

/** True when this is somebody whom a resident may wish for. */
export async function isPublicMentor(id: string, database: Database): Promise<boolean> {
  return (await database.mentor.count({ where: { id, state: PUBLIC_STATE, demo: false } })) > 0
}

/** The application of a stored code (nine characters), as whoever made it may see it. */
export async function findMentorByCode(code: string): Promise<OwnMentor | null> {
  const row = await db().mentor.findUnique({ where: { codeDigest: codeDigest(code) } })
  if (!row) return null
  return {
    ...toOffer(row),
    code: formatCode(row.code),
    state: toMentorState(row.state),
    kind: toKind(row.kind),
    publicName: row.publicName || null,
    about: row.about,
    lastDigits: row.phoneLast4?.slice(-2) ?? null,
    answer: row.answer,
    createdAt: row.createdAt,
  }
}

export type FoundRequest = Omit<OwnRequest, 'place'> & { placeId: string | null }

/**
 * The request of a stored code (nine characters), as whoever made it may see it: of the mentor only the public name,
 * and only while they are public.
 */
export async function findRequestByCode(code: string): Promise<FoundRequest | null> {
  const row = await db().learningRequest.findUnique({
    where: { codeDigest: codeDigest(code) },
    include: {
      mentor: { select: { publicName: true, state: true } },
      entries: { where: { kind: 'answer' }, select: { text: true, at: true }, orderBy: asItHappened },
    },
  })
  if (!row) return null
  const erased = row.need === ''
  const shown = row.mentor?.state === PUBLIC_STATE ? row.mentor.publicName : null
  return {
    code: formatCode(row.code),
    state: toLearningState(row.state),
    outcome: toOutcome(row.outcome),
    need: erased ? null : row.need,
    lastDigits: row.phoneLast4?.slice(-2) ?? null,
    mentorName: shown || null,
    placeId: row.placeId,
    courseSlug: row.courseSlug,
    answers: erased ? [] : row.entries,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    retainUntil: row.retainUntil,
  }
}
