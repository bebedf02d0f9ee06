import 'server-only'
import { hasPlace } from '@/features/places/loaders.choices'
import { randomCode } from '@/lib/codes'
import type { Database } from '@/lib/db'
import { getEvent } from './data'
import type { EventInput } from './schema.staff'
import type { EventRecord } from './types'

const MOST_SUFFIXES = 200

/** A free address that begins with `base`. */
async function freeSlug(base: string, tx: Database): Promise<string | null> {
  const taken = await tx.event.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  const known = new Set(taken.map(({ slug }) => slug))
  const candidates = [base, ...Array.from({ length: MOST_SUFFIXES }, (_, index) => `${base}-${index + 2}`)]
  return candidates.find((slug) => !known.has(slug)) ?? null
}

export type EventChange = { ok: true; before: EventRecord | null; after: EventRecord }
export type EventRefusal =
  | { ok: false; reason: 'latin-missing' | 'place-unknown' | 'partner-unknown' | 'gone' }
  | { ok: false; reason: 'conflict'; current: EventRecord }

/** What people put into their calendars: when one of these changes, the entries do. */
const inCalendars = ['titleUk', 'titleEn', 'form', 'placeId', 'onlineUrl', 'visibility', 'precision'] as const

async function unknownRelation(
  { placeId, partnerId }: EventInput,
  tx: Database,
): Promise<EventRefusal | null> {
  if (placeId && !(await hasPlace(placeId, tx))) return { ok: false, reason: 'place-unknown' }
  if (partnerId && (await tx.partner.count({ where: { id: partnerId, removedAt: null } })) === 0)
    return { ok: false, reason: 'partner-unknown' }
  return null
}

/** Where nothing of the title may stand in the address, it is the kind and a few letters by chance. */
const nameless = (kind: string) => `${kind}-${randomCode().slice(0, 5).toLowerCase()}`

async function createEvent(data: Omit<EventInput, 'id' | 'version'>, base: string, tx: Database) {
  const slug = /[a-z]/i.test(data.titleEn) ? await freeSlug(base || nameless(data.kind), tx) : null
  if (!slug) return { ok: false, reason: 'latin-missing' } as const
  const { id } = await tx.event.create({ data: { ...data, slug }, select: { id: true } })
  const after = await getEvent(id, tx)
  return after ? { ok: true as const, before: null, after } : { ok: false as const, reason: 'gone' as const }
}

/**
 * Writes a new event, or changes one that nobody else has changed meanwhile. Its address never changes. Coming dates get
 * a new SEQUENCE when what stands in people's calendars is another. `slug`: what of the title may stand in a new address.
 */
export async function saveEvent(
  { id, version, ...data }: EventInput,
  { slug, now }: { slug: string; now: Date },
  tx: Database,
): Promise<EventChange | EventRefusal> {
  const unknown = await unknownRelation({ id, version, ...data }, tx)
  if (unknown) return unknown
  if (id === '') return createEvent(data, slug, tx)
  const before = await getEvent(id, tx)
  const stored = before && (await tx.event.findUnique({ where: { id } }))
  if (!stored) return { ok: false, reason: 'gone' }
  const { count } = await tx.event.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) return { ok: false, reason: 'conflict', current: before }
  if (inCalendars.some((name) => stored[name] !== data[name]))
    await tx.eventDate.updateMany({
      where: { eventId: id, endsAt: { gt: now } },
      data: { sequence: { increment: 1 } },
    })
  const after = await getEvent(id, tx)
  return after ? { ok: true, before, after } : { ok: false, reason: 'gone' }
}

/** Takes an event out for good while nobody ever registered for one of its dates. @returns false otherwise. */
export async function removeEvent(
  { id, version }: { id: string; version: number },
  tx: Database,
): Promise<boolean> {
  const dates = await tx.eventDate.findMany({ where: { eventId: id }, select: { poolId: true } })
  const pools = dates.map(({ poolId }) => poolId)
  const { count } = await tx.event.deleteMany({
    where: { id, version, dates: { none: { pool: { lastPosition: { gt: 0 } } } } },
  })
  if (count === 1) await tx.seatPool.deleteMany({ where: { id: { in: pools } } })
  return count === 1
}
