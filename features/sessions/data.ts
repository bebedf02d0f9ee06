import 'server-only'
import { z } from 'zod'
import { codeDigest } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { type Database, db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { bothOf } from '@/lib/i18n/both'
import { parseLocalMoment } from '@/lib/local-moment'
import { sessionForms } from './constants'
import { carefulSession, sessionFields } from './data.fields'
import type { SessionRecord } from './types'

const fields = {
  ...sessionFields,
  updatedAt: true,
  partner: { select: { slug: true, nameUk: true, nameEn: true, visibility: true, removedAt: true } },
} satisfies Prisma.CourseSessionSelect

type Row = Prisma.CourseSessionGetPayload<{ select: typeof fields }>

/** A session whose form this version does not know is not shown. */
const knownForm = z.enum(sessionForms).nullable().catch(null)

/** The partner that everybody may read of; nobody else is named. */
function hostOf({ partner }: Row): SessionRecord['host'] {
  if (partner?.visibility !== 'public' || partner.removedAt) return null
  return { slug: partner.slug, name: { uk: partner.nameUk, en: partner.nameEn || partner.nameUk } }
}

function toRecord(row: Row): SessionRecord | null {
  const form = knownForm.parse(row.form)
  if (!form) return null
  const { id, courseSlug, placeId, onlineUrl, sequence, poolId, cohortId, demo, updatedAt, meetings } = row
  return {
    ...{ id, courseSlug, form, placeId, onlineUrl, sequence, poolId, cohortId, demo, updatedAt, meetings },
    title: bothOf(row.titleUk, row.titleEn),
    note: bothOf(row.noteUk, row.noteEn),
    ...carefulSession.parse(row),
    reason: bothOf(row.reasonUk, row.reasonEn),
    host: hostOf(row),
  }
}

async function listRecords(
  where: Prisma.CourseSessionWhereInput,
  database: Database,
): Promise<SessionRecord[]> {
  const rows = await database.courseSession.findMany({ where, select: fields, orderBy: { id: 'asc' } })
  const start = ({ meetings }: SessionRecord) => meetings[0]?.startsAt.getTime() ?? 0
  return rows.flatMap((row) => toRecord(row) ?? []).sort((a, b) => start(a) - start(b))
}

/** What residents may know of at all: no drafts, nothing that staff keep to themselves. */
const known = {
  state: { in: ['open', 'cancelled', 'ended'] },
  visibility: { in: ['public', 'booking', 'phone'] },
} satisfies Prisma.CourseSessionWhereInput

/** Open or cancelled, with a meeting today or later: whether one of today is over is for the rule to tell. */
function upcoming(now: Date): Prisma.CourseSessionWhereInput {
  const today = parseLocalMoment(`${localDay(now)}T00:00`) ?? now
  return { state: { in: ['open', 'cancelled'] }, meetings: { some: { endsAt: { gt: today } } } }
}

/** Sessions for everybody that may still be to come, the next one first. */
export async function listPublicSessions(
  now: Date,
  courseSlug?: string,
  database: Database = db(),
): Promise<SessionRecord[]> {
  return listRecords({ ...known, ...upcoming(now), cohortId: null, courseSlug }, database)
}

/** The same of the closed group whose stored code (nine characters) it is. */
export async function listGroupSessions(
  code: string,
  now: Date,
  database: Database = db(),
): Promise<SessionRecord[]> {
  const cohort = { codeDigest: codeDigest(code), state: 'open' }
  return listRecords({ ...known, ...upcoming(now), cohort }, database)
}

/** One session that this reader may know of: one for everybody, or of the closed group whose stored code is given. */
export async function getKnownSession(
  id: string,
  group: string | null,
  database: Database = db(),
): Promise<SessionRecord | null> {
  const open = { cohortId: null }
  const ofGroup = group ? { cohort: { codeDigest: codeDigest(group), state: 'open' } } : open
  return (await listRecords({ ...known, id, OR: [open, ofGroup] }, database))[0] ?? null
}

/** The session whose seats these are, for who has enrolled in it; null when the pool is not of a session. */
export async function getSessionOfPool(
  poolId: string,
  database: Database = db(),
): Promise<SessionRecord | null> {
  const states = { in: ['open', 'cancelled', 'ended'] }
  return (await listRecords({ poolId, state: states }, database))[0] ?? null
}
