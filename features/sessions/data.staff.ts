import 'server-only'
import { z } from 'zod'
import { precisions, visibilities } from '@/features/places/constants'
import { type Database, db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { sessionForms, sessionStates, teachingLanguages } from './constants'
import type { StaffSession } from './types.staff'

const DAY_MS = 86_400_000
/** How long a session that is over stays in the list. */
const LISTED_DAYS = 400
const MOST_LISTED = 500

const fields = {
  id: true,
  courseSlug: true,
  titleUk: true,
  titleEn: true,
  noteUk: true,
  noteEn: true,
  form: true,
  placeId: true,
  place: { select: { nameUk: true, nameEn: true } },
  onlineUrl: true,
  language: true,
  tutorId: true,
  visibility: true,
  precision: true,
  state: true,
  reasonUk: true,
  reasonEn: true,
  sequence: true,
  poolId: true,
  pool: { select: { capacity: true, taken: true } },
  partnerId: true,
  cohortId: true,
  endedAt: true,
  demo: true,
  version: true,
  meetings: {
    select: { id: true, startsAt: true, endsAt: true, previousStartsAt: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.CourseSessionSelect

type Row = Prisma.CourseSessionGetPayload<{ select: typeof fields }>

/** A value that this version does not know is taken for the most careful one. */
const careful = {
  form: z.enum(sessionForms).catch('in-person'),
  state: z.enum(sessionStates).catch('draft'),
  language: z.enum(teachingLanguages).catch('uk'),
  visibility: z.enum(visibilities).catch('staff'),
  precision: z.enum(precisions).catch('none'),
}

const both = (uk: string | null | undefined, en: string | null | undefined) =>
  uk ? { uk, en: en || uk } : null

function toSession(row: Row, waiting: number, tutorName: string | null): StaffSession {
  const { titleUk, titleEn, noteUk, noteEn, reasonUk, reasonEn, place, pool, ...rest } = row
  return {
    ...rest,
    titleUk: titleUk ?? '',
    titleEn: titleEn ?? '',
    noteUk: noteUk ?? '',
    noteEn: noteEn ?? '',
    placeName: both(place?.nameUk, place?.nameEn),
    reason: both(reasonUk, reasonEn),
    form: careful.form.parse(row.form),
    state: careful.state.parse(row.state),
    language: careful.language.parse(row.language),
    visibility: careful.visibility.parse(row.visibility),
    precision: careful.precision.parse(row.precision),
    tutorName,
    waiting,
    ...{ capacity: pool.capacity, taken: pool.taken },
  }
}

/** Sessions as staff see them, the newest first. */
export async function listSessionsBy(
  where: Prisma.CourseSessionWhereInput,
  database: Database = db(),
): Promise<StaffSession[]> {
  const rows = await database.courseSession.findMany({
    where,
    select: fields,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST_LISTED,
  })
  const queues = await database.enrolment.groupBy({
    by: ['poolId'],
    where: { poolId: { in: rows.map(({ poolId }) => poolId) }, state: 'waiting' },
    _count: true,
  })
  const waiting = new Map(queues.map(({ poolId, _count }) => [poolId, _count]))
  const people = await database.staffUser.findMany({
    where: { id: { in: rows.flatMap(({ tutorId }) => tutorId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => toSession(row, waiting.get(row.poolId) ?? 0, names.get(row.tutorId ?? '') ?? null))
}

/** Everything that is not long over, in no order. */
export async function listStaffSessions(now: Date, database: Database = db()): Promise<StaffSession[]> {
  const since = new Date(now.getTime() - LISTED_DAYS * DAY_MS)
  const recent = { meetings: { some: { endsAt: { gte: since } } } }
  return listSessionsBy({ OR: [{ state: { in: ['draft', 'open'] } }, recent] }, database)
}

export async function getStaffSession(id: string, database: Database = db()): Promise<StaffSession | null> {
  return (await listSessionsBy({ id }, database))[0] ?? null
}
