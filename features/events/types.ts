import type { Venue } from '@/features/places/rules/venue'
import type { Audience, Precision, Visibility } from '@/features/places/types'
import type { Both } from '@/lib/i18n/both'
import type { dateStates, eventForms, eventKinds, eventStates } from './constants'

export type EventKind = (typeof eventKinds)[number]
export type EventForm = (typeof eventForms)[number]
export type EventState = (typeof eventStates)[number]
export type DateState = (typeof dateStates)[number]

/** Weekly until a day (YYYY-MM-DD, included): how dates were made. */
export type Recurrence = { every: 'week'; until: string }

/** One date as stored. */
export type DateRecord = {
  id: string
  startsAt: Date
  endsAt: Date
  state: DateState
  previousStartsAt: Date | null
  reason: Both | null
  sequence: number
  poolId: string
  /** Null is room for all. */
  capacity: number | null
  taken: number
  cameCount: number | null
  version: number
  updatedAt: Date
}

/** What is the same in the record and in what a reader may see. */
type EventFacts = {
  slug: string
  kind: EventKind
  title: Both
  summary: Both
  detail: Both | null
  audiences: Audience[]
  form: EventForm
  language: string
  registration: boolean
  demo: boolean
}

/** An event as stored, with everything that may have to stay hidden. Leaves loaders for staff only. */
export type EventRecord = EventFacts & {
  id: string
  placeId: string | null
  onlineUrl: string | null
  visibility: Visibility
  precision: Precision
  capacity: number | null
  recurrence: Recurrence | null
  partnerId: string | null
  state: EventState
  version: number
  updatedAt: Date
  dates: DateRecord[]
}

/** When a date is, as far as the reader may know: without instants only the days may be told. */
export type PublicTime = {
  /** Days of the community's clock, YYYY-MM-DD. */
  day: string
  lastDay: string
  exact: { startsAt: Date; endsAt: Date } | null
}

export type PublicDate = PublicTime & {
  id: string
  state: DateState
  /** Where a moved date was before; the day only where the hour may not be told. */
  previous: { day: string; startsAt: Date | null } | null
  reason: Both | null
  sequence: number
  changedAt: Date
  /** Null: nobody has to register, or there is room for all. */
  seatsLeft: number | null
  isPast: boolean
}

/** An event as a reader may know it: only `publicEvent` makes one. */
export type PublicEvent = EventFacts & {
  venue: Venue | null
  /** Only the days may be told to this reader. */
  timeWithheld: boolean
  /** Told to whom has registered, and to all where nobody has to; never where all is told by phone. */
  onlineUrl: string | null
  partner: { slug: string; name: Both } | null
  updatedAt: Date
  dates: PublicDate[]
}

/** A date in a list, with the event it belongs to. */
export type ListedDate = { event: PublicEvent; date: PublicDate }

export type EventFilter = {
  kind: EventKind | null
  form: EventForm | null
  audience: Audience | null
  /** YYYY-MM */
  month: string | null
}

/** What the search index needs of an event, in one language. */
export type SearchableEvent = {
  slug: string
  title: string
  summary: string
  detail: string
  kind: EventKind
  settlement: string
}
