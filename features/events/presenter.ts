import type { Locale } from '@/lib/i18n/locales'
import type { IcsEntry } from '@/lib/ics'
import { icsUid } from '@/lib/ics'
import type { ListedDate, PublicDate, PublicEvent } from './types'

/** Words that outputs without a page need. */
export type EventWords = {
  cancelled: string
  online: string
  /** Said of an example. */
  demo: string
  /** «Година — після запису.» */
  hourAfterRegistration: string
  hourByPhone: string
}

/** Where it is in one line, as far as it may be told: name, address, settlement; null where nothing may. */
export function placeLine({ venue, form }: PublicEvent, locale: Locale, online: string): string | null {
  const parts = venue
    ? [venue.named?.name, venue.address, venue.district, venue.settlement].flatMap(
        (text) => text?.[locale] ?? [],
      )
    : []
  const line = [...new Set(parts)].join(', ')
  if (form === 'online') return online
  return line || null
}

/** One date as an entry of a calendar; whole days where the hour may not be told. */
export function calendarEntry(
  { event, date }: ListedDate,
  locale: Locale,
  { url, words }: { url: string; words: EventWords },
): IcsEntry {
  const hour = event.registration ? words.hourAfterRegistration : words.hourByPhone
  const description = [
    event.demo ? words.demo : null,
    date.reason?.[locale],
    date.exact ? null : hour,
    event.summary[locale],
    event.onlineUrl,
  ].filter(Boolean)
  const isCancelled = date.state === 'cancelled'
  return {
    uid: icsUid('event', date.id),
    sequence: date.sequence,
    changedAt: date.changedAt,
    time: date.exact ?? { day: date.day, lastDay: date.lastDay },
    isCancelled,
    summary: isCancelled ? `${words.cancelled}: ${event.title[locale]}` : event.title[locale],
    description: description.join('\n'),
    location: placeLine(event, locale, words.online),
    url,
  }
}

type JsonLd = Record<string, unknown>

/** Drops what is empty, so that nothing unknown is stated. */
const stated = (values: JsonLd): JsonLd =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

const modes = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
} as const
const statuses = {
  scheduled: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
} as const

function location(event: PublicEvent, locale: Locale, pageUrl: string): JsonLd[] {
  const { venue, form } = event
  const virtual = { '@type': 'VirtualLocation', url: event.onlineUrl ?? pageUrl }
  const address =
    venue && (venue.address || venue.settlement)
      ? stated({
          '@type': 'PostalAddress',
          addressCountry: 'UA',
          addressLocality: venue.settlement?.[locale],
          streetAddress: venue.address?.[locale],
        })
      : null
  const geo = venue?.precision === 'exact' && venue.position
  const place = stated({
    '@type': 'Place',
    name: venue?.named?.name[locale] ?? venue?.settlement?.[locale],
    address,
    geo: geo ? { '@type': 'GeoCoordinates', ...geo } : null,
  })
  return [...(form === 'online' || !address ? [] : [place]), ...(form === 'in-person' ? [] : [virtual])]
}

function previousStart(previous: PublicDate['previous']): string | null {
  return previous && (previous.startsAt?.toISOString() ?? previous.day)
}

/**
 * One date as schema.org describes it; only the day where the hour may not be told.
 * @returns null for demonstration events: no machine may take them for real ones.
 */
export function eventJsonLd({ event, date }: ListedDate, locale: Locale, pageUrl: string): JsonLd | null {
  if (event.demo) return null
  const where = location(event, locale, pageUrl)
  return stated({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${pageUrl}#${date.id}`,
    name: event.title[locale],
    description: event.summary[locale],
    url: pageUrl,
    inLanguage: event.language,
    startDate: date.exact?.startsAt.toISOString() ?? date.day,
    endDate: date.exact?.endsAt.toISOString() ?? date.lastDay,
    eventStatus: `https://schema.org/${statuses[date.state]}`,
    previousStartDate: date.state === 'moved' ? previousStart(date.previous) : null,
    eventAttendanceMode: `https://schema.org/${modes[event.form]}`,
    location: where.length > 1 ? where : (where[0] ?? null),
    organizer: event.partner && { '@type': 'Organization', name: event.partner.name[locale] },
    remainingAttendeeCapacity: date.seatsLeft,
  })
}
