import type { VenueReader, VenueView } from '@/features/places/rules/venue'
import { cutHours } from '@/lib/cut-hours'
import { localDay } from '@/lib/dates'
import type { Both } from '@/lib/i18n/both'
import { localMoment } from '@/lib/local-moment'
import type { DateRecord, EventRecord, PublicDate, PublicEvent, PublicTime } from '../types'

export type PublicContext = {
  venue: VenueView
  reader: VenueReader
  /** The partner, where everybody may read its name. */
  partner: { slug: string; name: Both } | null
  now: Date
  timeZone: string
}

/** A date that ends at midnight does not reach into the next day. */
const lastDayOf = ({ startsAt, endsAt }: Pick<DateRecord, 'startsAt' | 'endsAt'>, timeZone: string) =>
  localDay(new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1)), timeZone)

function timeOf(date: DateRecord, withheld: boolean, timeZone: string): PublicTime {
  const { startsAt, endsAt } = date
  return {
    day: localDay(startsAt, timeZone),
    lastDay: lastDayOf(date, timeZone),
    exact: withheld ? null : { startsAt, endsAt },
  }
}

function previousOf(
  { state, previousStartsAt }: DateRecord,
  withheld: boolean,
  timeZone: string,
): PublicDate['previous'] {
  if (state === 'scheduled' || !previousStartsAt) return null
  return { day: localDay(previousStartsAt, timeZone), startsAt: withheld ? null : previousStartsAt }
}

/** Whoever may not know the hour must not learn from it whether the date is over before the day is. */
function isPast(time: PublicTime, { endsAt }: DateRecord, now: Date, timeZone: string): boolean {
  return time.exact ? endsAt <= now : time.lastDay < localDay(now, timeZone)
}

/** Days first; those without an hour before the others of the day, in the order of their ids, which tell nothing. */
export function byTime(one: PublicDate, other: PublicDate): number {
  const start = ({ exact }: PublicDate) => exact?.startsAt.getTime() ?? 0
  return one.day.localeCompare(other.day) || start(one) - start(other) || one.id.localeCompare(other.id)
}

/** A partner whose name would tell the hidden place is not named. */
function partnerOf({ partner, venue }: PublicContext): PublicEvent['partner'] {
  const told = venue.redact(partner)
  return told?.name.uk === partner?.name.uk && told?.name.en === partner?.name.en ? partner : null
}

/** The hour may be told where nobody gathers, or where they surely gather outside of the community. */
function isWithheld({ form }: EventRecord, { venue }: VenueView, reader: VenueReader): boolean {
  if (form === 'online' || reader === 'enrolled') return false
  return venue?.timeWithheld ?? true
}

/**
 * An event as this reader may know it; null where staff alone may, or while it is a draft. The place is told as far as
 * both it and the event allow; what the venue hides is cut out of the event's own texts. Inside the community everybody
 * gets the days only, and so it is for a place that must not be told and for none at all: nobody can rule it out.
 */
export function publicEvent(event: EventRecord, context: PublicContext): PublicEvent | null {
  if (event.visibility === 'staff' || event.state !== 'published') return null
  return seenEvent(event, context)
}

/** The same without asking whether it is published: for the preview of staff. */
export function seenEvent(event: EventRecord, context: PublicContext): PublicEvent {
  const { venue: view, reader, now, timeZone } = context
  const timeWithheld = isWithheld(event, view, reader)
  const hours = event.dates.flatMap(({ startsAt, endsAt, previousStartsAt }) =>
    [startsAt, endsAt, ...(previousStartsAt ? [previousStartsAt] : [])].map((at) =>
      localMoment(at, timeZone).slice(11),
    ),
  )
  const told = <Value>(value: Value): Value => {
    const redacted = view.redact(value)
    return timeWithheld ? cutHours(redacted, new Set(hours)) : redacted
  }
  const isTold = event.visibility === 'public' || event.visibility === 'booking'
  const knowsLink = isTold && (reader === 'enrolled' || !event.registration)
  const dates = event.dates.map((date): PublicDate => {
    const time = timeOf(date, timeWithheld, timeZone)
    const { id, state, reason, sequence, updatedAt, capacity, taken } = date
    return {
      ...time,
      ...{ id, state, sequence },
      previous: previousOf(date, timeWithheld, timeZone),
      reason: told(reason),
      changedAt: updatedAt > event.updatedAt ? updatedAt : event.updatedAt,
      seatsLeft: event.registration && capacity !== null ? Math.max(0, capacity - taken) : null,
      isPast: isPast(time, date, now, timeZone),
    }
  })
  const { slug, kind, title, summary, detail, audiences, form, language, registration, demo } = event
  return {
    ...{ slug, kind, audiences, form, language, registration, demo, timeWithheld },
    ...told({ title, summary, detail }),
    venue: form === 'online' ? null : view.venue,
    onlineUrl: form !== 'in-person' && knowsLink ? told(event.onlineUrl) || null : null,
    partner: partnerOf(context),
    updatedAt: event.updatedAt,
    dates: dates.sort(byTime),
  }
}
