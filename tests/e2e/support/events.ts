import { randomBytes } from 'node:crypto'
import type { InValue } from '@libsql/client'
import { putRow } from './database'
import { putPlace, storedNow } from './places'
import type { Portal } from './portal'
import { ask } from './wire'

const stored = (at: Date) => at.toISOString().replace('Z', '+00:00')

/** What tells where such an event is, in both languages and as coordinates. */
export const whereOf = (mark: string) => new RegExp(`Позначена ${mark}|Marked ${mark}`)

/**
 * Stores an event with one date in three days, in a place of its own outside of the community; its texts tell the
 * address too.
 */
export async function putEvent(
  portal: Portal,
  {
    event: facts = {},
    capacity = 5 as number | null,
  }: { event?: Record<string, InValue>; capacity?: number | null } = {},
) {
  const place = await putPlace(portal)
  const { mark } = place
  const id = randomBytes(8).toString('hex')
  const dateId = `date-${id}`
  const address = `вул. Позначена ${mark}, 77`
  await putRow(portal, 'Event', {
    id,
    slug: `event-${mark}`,
    kind: 'training',
    titleUk: `Заняття ${mark}`,
    titleEn: `Class ${mark}`,
    summaryUk: `Приходьте: ${address}.`,
    summaryEn: `Come to 77 Marked ${mark} Street.`,
    audiences: '["everyone"]',
    form: 'in-person',
    placeId: place.id,
    language: 'uk',
    visibility: 'booking',
    precision: 'settlement',
    registration: 1,
    state: 'published',
    demo: 0,
    version: 1,
    createdAt: storedNow(),
    updatedAt: storedNow(),
    ...facts,
  })
  await putRow(portal, 'SeatPool', { id: `pool-${id}`, capacity })
  const startsAt = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + 3 * 86_400_000)
  await putRow(portal, 'EventDate', {
    id: dateId,
    eventId: id,
    startsAt: stored(startsAt),
    endsAt: stored(new Date(startsAt.getTime() + 3_600_000)),
    poolId: `pool-${id}`,
    createdAt: storedNow(),
    updatedAt: storedNow(),
  })
  return { id, dateId, mark, slug: `event-${mark}`, path: `/events/event-${mark}` }
}

type Stored = Awaited<ReturnType<typeof putEvent>>

/** Everything that anybody may read of an event, by the address it was read at; calendar lines unfolded. */
export async function outputsOf(
  portal: Portal,
  { path, dateId, mark }: Stored,
): Promise<Record<string, string>> {
  const addresses = [
    path,
    `/en${path}`,
    `${path}/dates/${dateId}`,
    '/events',
    '/feeds/events.ics',
    `/feeds/events/${dateId}.ics`,
    '/api/open-data/events.json',
    `/api/search?q=${encodeURIComponent(`Заняття ${mark}`)}&locale=uk`,
    '/sitemap.xml',
    '/',
  ]
  const answers = await Promise.all(
    addresses.map(async (address) => [
      address,
      (await ask(portal.url, address)).text.replaceAll('\r\n ', ''),
    ]),
  )
  return Object.fromEntries(answers)
}

/** The lines of one date in the calendar of all events. */
export async function feedEntry(portal: Portal, dateId: string): Promise<string[]> {
  const { text } = await ask(portal.url, '/feeds/events.ics')
  const entries = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT')
  return entries.find((entry) => entry.includes(`event-${dateId}@`))?.split('\r\n') ?? []
}
