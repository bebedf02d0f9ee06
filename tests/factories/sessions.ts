import type { Course } from '@/features/courses/types'
import type { VenueReader } from '@/features/places/rules/venue'
import { venueView } from '@/features/places/rules/venue'
import type { PlaceRecord } from '@/features/places/types'
import { type SessionContext, sessionView } from '@/features/sessions/rules/session-view'
import type { SessionRecord, SessionView } from '@/features/sessions/types'
import { aPlace, aPolicy } from './places'

/** A session of two meetings in Dnipro, told after enrolment, unless the test says otherwise. */
export function aSession(facts: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'session',
    courseSlug: 'course',
    title: null,
    note: null,
    form: 'in-person',
    placeId: 'place',
    onlineUrl: null,
    language: 'uk',
    visibility: 'booking',
    precision: 'settlement',
    state: 'open',
    reason: null,
    sequence: 0,
    poolId: 'pool',
    host: null,
    cohortId: null,
    demo: false,
    updatedAt: new Date('2026-11-20T10:00:00Z'),
    meetings: [
      {
        id: 'one',
        startsAt: new Date('2026-11-28T08:00:00Z'),
        endsAt: new Date('2026-11-28T09:30:00Z'),
        previousStartsAt: null,
      },
      {
        id: 'two',
        startsAt: new Date('2026-12-05T08:00:00Z'),
        endsAt: new Date('2026-12-05T09:30:00Z'),
        previousStartsAt: null,
      },
    ],
    ...facts,
  }
}

type Seen = Partial<Omit<SessionContext, 'venue'>> & { place?: Partial<PlaceRecord> | null }

/** The session as somebody sees it on 23 November 2026, with three seats left unless the test says otherwise. */
export function seenSession(facts: Partial<SessionRecord> = {}, seen: Seen = {}): SessionView {
  const { place = {}, ...context } = seen
  const record = aSession(facts)
  const reader: VenueReader = context.reader ?? 'everybody'
  const venue = place
    ? venueView(aPlace(place), record, reader, aPolicy())
    : { venue: null, redact: <Value>(value: Value) => value }
  const view = sessionView(record, {
    seats: { free: 3, waiting: 0 },
    locale: 'uk',
    now: new Date('2026-11-23T10:00:00Z'),
    timeZone: 'Europe/Kyiv',
    ...context,
    ...{ venue, reader },
  })
  if (!view) throw new Error('nobody may see this session')
  return view
}

export function aCourse(facts: Partial<Course> = {}): Course {
  return {
    slug: 'course',
    number: 1,
    title: 'Курс',
    summary: 'Про телефон.',
    audience: ['seniors'],
    level: 'start',
    hours: 3,
    forms: ['self', 'in-person'],
    skills: [{ text: 'Дзвоню.', competence: { framework: 'DigComp', version: '2.2', code: '2.1' } }],
    lessons: ['01-call'],
    materials: ['phishing'],
    updatedOn: '2026-11-23',
    ...facts,
  }
}
