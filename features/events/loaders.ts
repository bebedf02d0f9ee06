import 'server-only'
import { loadPartnerNames } from '@/features/partners/loaders'
import { loadVenues } from '@/features/places/loaders.venue'
import type { VenueReader } from '@/features/places/rules/venue'
import { community } from '@/lib/community'
import { localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { eventsVersion, getEventBySlug, getEventOfDate, getEventOfPool, listPublishedEvents } from './data'
import { type EventList, listEvents } from './rules/filter'
import { publicEvent } from './rules/public-event'
import { parseEventFilter } from './schema'
import type { EventFilter, EventRecord, ListedDate, PublicDate, PublicEvent, SearchableEvent } from './types'

const { timeZone } = community

async function seenBy(
  records: readonly EventRecord[],
  reader: VenueReader,
  now: Date,
): Promise<PublicEvent[]> {
  const hasPartner = records.some(({ partnerId }) => partnerId !== null)
  const [venues, partners] = await Promise.all([
    loadVenues(records, reader),
    hasPartner ? loadPartnerNames() : [],
  ])
  return records.flatMap((record, index) => {
    const venue = venues[index]
    const partner = partners.find(({ id, isPublic }) => isPublic && id === record.partnerId) ?? null
    const named = partner && { slug: partner.slug, name: partner.name }
    return (venue && publicEvent(record, { venue, reader, partner: named, now, timeZone })) ?? []
  })
}

/** Every event that everybody may know of, with its dates, each as far as it may be told. */
export async function loadPublicEvents(now: Date): Promise<PublicEvent[]> {
  return seenBy(await listPublishedEvents(), 'everybody', now)
}

/** The list for the query of an address, whatever it holds, and the filter it was read as. */
export async function loadEventList(
  query: Record<string, unknown>,
  now: Date,
): Promise<EventList & { filter: EventFilter }> {
  const filter = parseEventFilter(query)
  return { filter, ...listEvents(await loadPublicEvents(now), filter) }
}

/** The nearest dates, cancelled ones left out. */
export async function loadNextDates(now: Date, count: number): Promise<ListedDate[]> {
  const { days } = listEvents(await loadPublicEvents(now), parseEventFilter({}))
  return days
    .flatMap(({ items }) => items)
    .filter(({ date }) => date.state !== 'cancelled')
    .slice(0, count)
}

/** One event as everybody may know it; null where there is none or staff alone may know of it. */
export async function loadEvent(slug: string, now: Date): Promise<PublicEvent | null> {
  const record = await getEventBySlug(slug)
  return record && ((await seenBy([record], 'everybody', now))[0] ?? null)
}

export type DatePage = { event: PublicEvent; date: PublicDate; poolId: string }

async function pageOf(
  record: EventRecord | null,
  dateId: string,
  reader: VenueReader,
  now: Date,
): Promise<DatePage | null> {
  const stored = record?.dates.find(({ id }) => id === dateId)
  const event = record && stored && (await seenBy([record], reader, now))[0]
  const date = event?.dates.find(({ id }) => id === dateId)
  return event && date && stored ? { event, date, poolId: stored.poolId } : null
}

/** One date as everybody may know it, with the pool of its seats; null where there is none of this event. */
export async function loadEventDate(slug: string, dateId: string, now: Date): Promise<DatePage | null> {
  const record = await getEventOfDate(dateId)
  return record?.slug === slug ? pageOf(record, dateId, 'everybody', now) : null
}

/**
 * The date of a pool for whom an enrolment of it was opened by its code: who has a seat learns more than everybody, who
 * waits for one does not yet.
 */
export async function loadDateOfPool(poolId: string, hasSeat: boolean, now: Date): Promise<DatePage | null> {
  const found = await getEventOfPool(poolId)
  return found && pageOf(found.event, found.dateId, hasSeat ? 'enrolled' : 'everybody', now)
}

/** What registering for a date needs; null where everybody knows of none. Closed when it is over or cancelled. */
export async function loadRegistration(
  dateId: string,
  now: Date,
): Promise<{ poolId: string; isOpen: boolean } | null> {
  const record = await getEventOfDate(dateId)
  const page = await pageOf(record, dateId, 'everybody', now)
  const stored = record?.dates.find(({ id }) => id === dateId)
  if (!record || !page || !stored) return null
  const isOpen = record.registration && stored.state !== 'cancelled' && stored.endsAt > now
  return { poolId: stored.poolId, isOpen }
}

/** One date by itself as everybody may know it, for its calendar file. */
export async function loadDate(dateId: string, now: Date): Promise<DatePage | null> {
  return pageOf(await getEventOfDate(dateId), dateId, 'everybody', now)
}

/** What the search index needs of events that are still to come, in one language. */
export async function loadSearchableEvents(locale: Locale, now: Date): Promise<SearchableEvent[]> {
  const events = await loadPublicEvents(now)
  return events
    .filter(({ dates }) => dates.some(({ isPast }) => !isPast))
    .map(({ slug, title, summary, detail, kind, venue }) => ({
      ...{ slug, kind },
      title: title[locale],
      summary: summary[locale],
      detail: detail?.[locale] ?? '',
      settlement: venue?.settlement?.[locale] ?? '',
    }))
}

/** A key that changes when anything about events does, and every day, for what is over then. */
export async function loadEventsVersion(now: Date): Promise<string> {
  return `${await eventsVersion()}-${localDay(now, timeZone)}`
}
