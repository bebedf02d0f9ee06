import type { Audience, Course, CourseForm, Level } from '@/features/courses/types'
import type { Seats } from '@/features/enrolments/types'
import type { Venue } from '@/features/places/rules/venue'
import type { Precision, Visibility } from '@/features/places/types'
import type { Both } from '@/lib/i18n/both'
import type { sessionForms, sessionStates, teachingLanguages } from './constants'

export type SessionForm = (typeof sessionForms)[number]
export type SessionState = (typeof sessionStates)[number]
export type TeachingLanguage = (typeof teachingLanguages)[number]

/** A meeting as stored; instants are UTC. */
export type Meeting = { id: string; startsAt: Date; endsAt: Date; previousStartsAt: Date | null }

/** A session as stored, with everything that may have to stay hidden. Never leaves the loaders. */
export type SessionRecord = {
  id: string
  courseSlug: string
  title: Both | null
  note: Both | null
  form: SessionForm
  placeId: string | null
  onlineUrl: string | null
  language: TeachingLanguage
  visibility: Visibility
  precision: Precision
  state: SessionState
  reason: Both | null
  sequence: number
  poolId: string
  /** Null where the host must not be named. */
  host: { slug: string; name: Both } | null
  cohortId: string | null
  demo: boolean
  updatedAt: Date
  /** In the order of time. */
  meetings: Meeting[]
}

/** A meeting as its reader may know it; `time` is null where only the day may be told. Days are YYYY-MM-DD. */
export type MeetingView = {
  id: string
  day: string
  time: { startsAt: Date; endsAt: Date } | null
  /** Where it stood before it was moved. */
  previous: { day: string; startsAt: Date | null } | null
}

/**
 * Whether one may enrol: a seat is free, only the waiting list is left, it has begun, or there is nothing to enrol in
 * any more.
 */
export type Entry = 'seat' | 'waiting-list' | 'begun' | 'cancelled' | 'over'

/** A session in one language as its reader may know it. */
export type SessionView = {
  id: string
  courseSlug: string
  title: string | null
  note: string | null
  form: SessionForm
  language: TeachingLanguage
  state: Exclude<SessionState, 'draft'>
  reason: string | null
  sequence: number
  host: { slug: string; name: string } | null
  /** A closed group. */
  closed: boolean
  demo: boolean
  updatedAt: Date
  meetings: MeetingView[]
  /** Null for sessions without a place and where nothing may be told. */
  venue: Venue | null
  /** Only for who has enrolled. */
  onlineUrl: string | null
  seats: Pick<Seats, 'free' | 'waiting'>
  entry: Entry
}

/** A course of the list with its sessions that are still to come. */
export type ListedCourse = { course: Course; sessions: SessionView[] }

export type CourseFilter = {
  audience: Audience | null
  level: Level | null
  form: CourseForm | null
  /** `remote`, or the name of a settlement in the language of the page. */
  where: string | null
  withSeats: boolean
}
