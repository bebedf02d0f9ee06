import 'server-only'
import { db } from '@/lib/db'
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

/** Dates of events that begin between two instants. */
export function countDatesBetween(from: Date, to: Date): Promise<number> {
  const event = { state: 'published', demo: false }
  return db().eventDate.count({
    where: { startsAt: { gte: from, lt: to }, state: { not: 'cancelled' }, event },
  })
}
