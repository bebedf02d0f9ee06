import 'server-only'
import { z } from 'zod'
import { audiences, precisions, visibilities } from '@/features/places/constants'
import { type Database, db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { bothOf } from '@/lib/i18n/both'
import { dateStates, eventForms, eventKinds, eventStates } from './constants'
import type { DateRecord, EventRecord } from './types'

const relations = {
  dates: { include: { pool: true }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.EventInclude

type Row = Prisma.EventGetPayload<{ include: typeof relations }>
type DateRow = Row['dates'][number]

/** A value that this version does not know is taken for the most careful one. */
const careful = {
  kind: z.enum(eventKinds).catch('training'),
  form: z.enum(eventForms).catch('in-person'),
  state: z.enum(eventStates).catch('draft'),
  dateState: z.enum(dateStates).catch('scheduled'),
  visibility: z.enum(visibilities).catch('staff'),
  precision: z.enum(precisions).catch('none'),
  recurrence: z
    .object({ every: z.literal('week'), until: z.string() })
    .nullable()
    .catch(null),
}
const people = z
  .array(z.unknown())
  .catch([])
  .transform((items) => audiences.filter((known) => items.includes(known)))

function dateOf({
  pool,
  reasonUk,
  reasonEn,
  createdAt: _made,
  eventId: _event,
  ...row
}: DateRow): DateRecord {
  return {
    ...row,
    state: careful.dateState.parse(row.state),
    reason: bothOf(reasonUk, reasonEn),
    capacity: pool.capacity,
    taken: pool.taken,
  }
}

function recordOf(row: Row): EventRecord {
  const { titleUk, titleEn, summaryUk, summaryEn, detailUk, detailEn, createdAt: _made, ...rest } = row
  return {
    ...rest,
    kind: careful.kind.parse(row.kind),
    title: { uk: titleUk, en: titleEn },
    summary: { uk: summaryUk, en: summaryEn },
    detail: bothOf(detailUk, detailEn),
    audiences: people.parse(row.audiences),
    form: careful.form.parse(row.form),
    visibility: careful.visibility.parse(row.visibility),
    precision: careful.precision.parse(row.precision),
    recurrence: careful.recurrence.parse(row.recurrence),
    state: careful.state.parse(row.state),
    dates: row.dates.map(dateOf),
  }
}

/** Events that everybody may know of, each as stored: loaders make them what a reader may know. */
export async function listPublishedEvents(): Promise<EventRecord[]> {
  const rows = await db().event.findMany({
    where: { state: 'published', visibility: { not: 'staff' } },
    include: relations,
    orderBy: { slug: 'asc' },
  })
  return rows.map(recordOf)
}

export async function getEventBySlug(slug: string): Promise<EventRecord | null> {
  const row = await db().event.findUnique({ where: { slug }, include: relations })
  return row && recordOf(row)
}

export async function getEvent(id: string, database: Database = db()): Promise<EventRecord | null> {
  const row = await database.event.findUnique({ where: { id }, include: relations })
  return row && recordOf(row)
}

/** The event that has a date; null for an unknown one. */
export async function getEventOfDate(dateId: string, database: Database = db()): Promise<EventRecord | null> {
  const row = await database.event.findFirst({
    where: { dates: { some: { id: dateId } } },
    include: relations,
  })
  return row && recordOf(row)
}

/** The event whose date has the seats of a pool, with that date. */
export async function getEventOfPool(poolId: string): Promise<{ event: EventRecord; dateId: string } | null> {
  const date = await db().eventDate.findUnique({ where: { poolId }, select: { id: true, eventId: true } })
  const event = date && (await getEvent(date.eventId))
  return event && { event, dateId: date.id }
}

/**
 * A short key that changes when events or their dates change; for caches that may be a moment late, never for deciding
 * what may be shown.
 */
export async function eventsVersion(): Promise<string> {
  const [events, dates] = await Promise.all([
    db().event.aggregate({ _count: true, _max: { updatedAt: true } }),
    db().eventDate.aggregate({ _count: true, _max: { updatedAt: true } }),
  ])
  return [events, dates].map(({ _count, _max }) => `${_count}.${_max.updatedAt?.getTime() ?? 0}`).join('-')
}

/** The pools of an event's dates in which somebody has a seat or waits. */
export async function poolsWithPeople(eventId: string, database: Database = db()): Promise<Set<string>> {
  const rows = await database.eventDate.findMany({
    where: { eventId, pool: { enrolments: { some: { state: { not: 'cancelled' } } } } },
    select: { poolId: true },
  })
  return new Set(rows.map(({ poolId }) => poolId))
}
