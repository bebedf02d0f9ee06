import 'server-only'
import { z } from 'zod'
import { type Database, db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { bothOf } from '@/lib/i18n/both'
import { sessionForms } from './constants'
import { carefulSession, sessionFields } from './data.fields'
import type { StaffSession } from './types.staff'

const DAY_MS = 86_400_000
/** How long a session that is over stays in the list. */
const LISTED_DAYS = 400
const MOST_LISTED = 500

const fields = {
  ...sessionFields,
  place: { select: { nameUk: true, nameEn: true } },
  tutorId: true,
  pool: { select: { capacity: true, taken: true } },
  partnerId: true,
  endedAt: true,
  version: true,
} satisfies Prisma.CourseSessionSelect

type Row = Prisma.CourseSessionGetPayload<{ select: typeof fields }>

/** Staff see a session whose form this version does not know, too. */
const shownForm = z.enum(sessionForms).catch('in-person')

function toSession(row: Row, waiting: number, tutorName: string | null): StaffSession {
  const { titleUk, titleEn, noteUk, noteEn, reasonUk, reasonEn, place, pool, ...rest } = row
  return {
    ...rest,
    titleUk: titleUk ?? '',
    titleEn: titleEn ?? '',
    noteUk: noteUk ?? '',
    noteEn: noteEn ?? '',
    placeName: bothOf(place?.nameUk, place?.nameEn),
    reason: bothOf(reasonUk, reasonEn),
    form: shownForm.parse(row.form),
    ...carefulSession.parse(row),
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
