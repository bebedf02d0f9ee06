import 'server-only'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { isLocale } from '@/lib/i18n/locales'
import { eventKinds, eventStates } from './constants'
import type { EventKind, EventState } from './types'

/** A line of the staff's list of events. */
export type EventLine = {
  id: string
  slug: string
  kind: EventKind
  title: { uk: string; en: string }
  state: EventState
  demo: boolean
  /** Dates that are still to come, cancelled ones left out. */
  coming: number
  next: { id: string; startsAt: Date; taken: number; capacity: number | null } | null
}

/** All events, those with the nearest date first, those with nothing to come last. */
export async function listEventLines(now: Date): Promise<EventLine[]> {
  const rows = await db().event.findMany({
    include: {
      dates: {
        where: { endsAt: { gt: now }, state: { not: 'cancelled' } },
        orderBy: { startsAt: 'asc' },
        include: { pool: true },
      },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  })
  const lines = rows.map(({ dates, ...row }): EventLine => {
    const [next] = dates
    return {
      id: row.id,
      slug: row.slug,
      kind: eventKinds.find((kind) => kind === row.kind) ?? 'training',
      title: { uk: row.titleUk, en: row.titleEn },
      state: eventStates.find((state) => state === row.state) ?? 'draft',
      demo: row.demo,
      coming: dates.length,
      next: next
        ? { id: next.id, startsAt: next.startsAt, taken: next.pool.taken, capacity: next.pool.capacity }
        : null,
    }
  })
  const at = ({ next }: EventLine) => next?.startsAt.getTime() ?? Number.POSITIVE_INFINITY
  return lines.sort((one, other) => (at(one) === at(other) ? 0 : at(one) - at(other)))
}

export type Addressee = { id: string; phone: string; locale: Locale }

/** Everybody who has a seat or waits for one and left a phone. */
export async function listAddressees(poolId: string, database: Database): Promise<Addressee[]> {
  const rows = await database.enrolment.findMany({
    where: { poolId, state: { not: 'cancelled' }, phone: { not: null } },
    select: { id: true, phone: true, locale: true },
    orderBy: { position: 'asc' },
  })
  return rows.flatMap(({ id, phone, locale }) =>
    phone ? [{ id, phone, locale: isLocale(locale) ? locale : 'uk' }] : [],
  )
}

const standing = { state: { not: 'cancelled' } } as const

/** Dates of events that begin between two instants. */
export function countDatesBetween(from: Date, to: Date): Promise<number> {
  const event = { state: 'published', demo: false }
  return db().eventDate.count({ where: { startsAt: { gte: from, lt: to }, ...standing, event } })
}

/** People who got a seat of a coming event and were not told yet. */
export function countPeopleToCall(now: Date): Promise<number> {
  const pool = { eventDate: { is: { endsAt: { gt: now }, ...standing } } }
  return db().enrolment.count({ where: { state: 'enrolled', promotedAt: { not: null }, toldAt: null, pool } })
}

/** The coming dates that have people to be called, the nearest first. */
export async function listDatesToCall(
  now: Date,
): Promise<{ id: string; eventId: string; title: { uk: string; en: string }; startsAt: Date }[]> {
  const promoted = { state: 'enrolled', promotedAt: { not: null }, toldAt: null }
  const rows = await db().eventDate.findMany({
    where: { endsAt: { gt: now }, ...standing, pool: { enrolments: { some: promoted } } },
    include: { event: { select: { titleUk: true, titleEn: true } } },
    orderBy: { startsAt: 'asc' },
  })
  return rows.map(({ id, eventId, startsAt, event }) => ({
    ...{ id, eventId, startsAt },
    title: { uk: event.titleUk, en: event.titleEn },
  }))
}
