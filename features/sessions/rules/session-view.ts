import type { Seats } from '@/features/enrolments/types'
import type { VenueReader, VenueView } from '@/features/places/rules/venue'
import { cutHours } from '@/lib/cut-hours'
import { localDay } from '@/lib/dates'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localMoment } from '@/lib/local-moment'
import { gatheringForms } from '../constants'
import type { Entry, Meeting, MeetingView, SessionRecord, SessionView } from '../types'

export type SessionContext = {
  venue: VenueView
  seats: Pick<Seats, 'free' | 'waiting'>
  reader: VenueReader
  locale: Locale
  now: Date
  timeZone: string
}

/** The hour may be told where nobody gathers, or where they surely gather outside of the community. */
function isWithheld({ form }: SessionRecord, { venue }: VenueView, reader: VenueReader): boolean {
  if (reader === 'enrolled' || !gatheringForms.includes(form)) return false
  return venue?.timeWithheld ?? true
}

function meetingView(meeting: Meeting, withheld: boolean, timeZone: string): MeetingView {
  const { id, startsAt, endsAt, previousStartsAt: before } = meeting
  return {
    id,
    day: localDay(startsAt, timeZone),
    time: withheld ? null : { startsAt, endsAt },
    previous: before && { day: localDay(before, timeZone), startsAt: withheld ? null : before },
  }
}

type Span = { begun: boolean; over: boolean }

/** Whoever may not know the hour must not learn from it whether a meeting has begun or is over before the day is. */
function spanOf(meetings: readonly MeetingView[], now: Date, timeZone: string): Span {
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (!first || !last) return { begun: false, over: true }
  const today = localDay(now, timeZone)
  return {
    begun: first.time ? first.time.startsAt <= now : first.day <= today,
    over: last.time ? last.time.endsAt <= now : last.day < today,
  }
}

function entryOf(state: SessionRecord['state'], { begun, over }: Span, free: number | null): Entry {
  if (state === 'cancelled') return 'cancelled'
  if (over || state !== 'open') return 'over'
  if (begun) return 'begun'
  return free === 0 ? 'waiting-list' : 'seat'
}

function hoursOf(meetings: readonly Meeting[], timeZone: string): Set<string> {
  const instants = meetings.flatMap(({ startsAt, endsAt, previousStartsAt }) => [
    startsAt,
    endsAt,
    ...(previousStartsAt ? [previousStartsAt] : []),
  ])
  return new Set(instants.map((at) => localMoment(at, timeZone).slice(11)))
}

/** An enterprise teaches at home: where no place is written down, its name is the place. */
function mayNameHost({ form, placeId }: SessionRecord, reader: VenueReader): boolean {
  return placeId !== null || form !== 'enterprise' || reader === 'enrolled'
}

/**
 * The only way from a stored session to what a reader may know; null for a draft. The place is told as far as it and the
 * session allow, and what it hides is cut out of the session's own texts; a host whose name would tell it is not named.
 * Where people gather inside the community, or nobody can rule that out, everybody gets the days only; who has enrolled
 * gets the hours and the link.
 */
export function sessionView(record: SessionRecord, context: SessionContext): SessionView | null {
  const { venue: view, seats, reader, locale, now, timeZone } = context
  const { state, form, title, note, reason, host, visibility } = record
  if (state === 'draft') return null
  const withheld = isWithheld(record, view, reader)
  const hours = withheld ? hoursOf(record.meetings, timeZone) : null
  const told = <Value>(value: Value): Value =>
    hours ? cutHours(view.redact(value), hours) : view.redact(value)
  const meetings = record.meetings.map((meeting) => meetingView(meeting, withheld, timeZone))
  const knowsLink = reader === 'enrolled' && (visibility === 'public' || visibility === 'booking')
  const { id, courseSlug, language, sequence, cohortId, demo, updatedAt } = record
  return {
    ...{ id, courseSlug, form, language, state, sequence, demo, updatedAt, meetings },
    title: told(title?.[locale] ?? null),
    note: told(note?.[locale] ?? null),
    reason: told(reason?.[locale] ?? null),
    host:
      host &&
      mayNameHost(record, reader) &&
      locales.every((each) => told(host.name[each]) === host.name[each])
        ? { slug: host.slug, name: host.name[locale] }
        : null,
    closed: cohortId !== null,
    venue: gatheringForms.includes(form) ? view.venue : null,
    onlineUrl: knowsLink && form === 'online' ? record.onlineUrl : null,
    seats: { free: seats.free, waiting: seats.waiting },
    entry: entryOf(state, spanOf(meetings, now, timeZone), seats.free),
  }
}
