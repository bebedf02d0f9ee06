import type { Both } from '@/lib/i18n/both'
import type {
  accessibilityFacts,
  accessModes,
  audiences,
  fees,
  internetStates,
  placeKinds,
  placeNeeds,
  placeStatuses,
  powerStates,
  precisions,
  shelterStates,
  visibilities,
  whereabouts,
} from './constants'

export type PlaceKind = (typeof placeKinds)[number]
export type PlaceNeed = (typeof placeNeeds)[number]
export type Audience = (typeof audiences)[number]
export type AccessMode = (typeof accessModes)[number]
export type AccessibilityFact = (typeof accessibilityFacts)[number]
export type Power = (typeof powerStates)[number]
export type Internet = (typeof internetStates)[number]
export type Shelter = (typeof shelterStates)[number]
export type Fee = (typeof fees)[number]
export type Visibility = (typeof visibilities)[number]
export type Precision = (typeof precisions)[number]
export type PlaceStatus = (typeof placeStatuses)[number]
export type Whereabouts = (typeof whereabouts)[number]

/** Degrees, WGS 84. */
export type Coordinates = { latitude: number; longitude: number }

/** `number` is E.164, a 0 800 number or a short one. */
export type PlacePhone = { number: string; label: Both | null }

/** Days (YYYY-MM-DD, both included) with other hours: `off`, `unknown` or `10:00-13:00,14:00-16:00`. */
export type PlaceException = { from: string; to: string; hours: string; note: Both | null }

export type PlaceSource = { text: Both; url: string | null }

export type PlaceOrganization = { slug: string; name: Both; website: string | null }

/** What is the same in the record and in what a reader may see. */
type PlaceFacts = {
  slug: string
  kind: PlaceKind
  demo: boolean
  precision: Precision
  name: Both
  detail: Both | null
  where: Whereabouts[]
  address: Both | null
  settlement: Both | null
  district: Both | null
  postalCode: string | null
  katottg: string | null
  status: PlaceStatus
  /** Day (YYYY-MM-DD) up to which the status holds. */
  statusUntil: string | null
  statusReason: Both | null
  /** OpenStreetMap opening_hours in the community's time zone. */
  hours: string | null
  exceptions: PlaceException[]
  needs: PlaceNeed[]
  audiences: Audience[]
  accessModes: AccessMode[]
  accessibility: AccessibilityFact[]
  languages: string[]
  power: Power
  internet: Internet
  shelter: Shelter
  phones: PlacePhone[]
  email: string | null
  website: string | null
  fee: Fee
  /** The address is where it used to be. */
  historical: boolean
  confirmedOn: string | null
  confirmedBy: string | null
  /** Day (YYYY-MM-DD) of the last change of the record. */
  updatedOn: string
  organization: PlaceOrganization | null
}

/** A place as stored, with everything that may have to stay hidden. Never leaves the query layer. */
export type PlaceRecord = PlaceFacts & {
  visibility: Visibility
  summary: Both
  position: Coordinates | null
  source: PlaceSource
  removed: boolean
  substitute: { slug: string; name: Both; visibility: Visibility; removed: boolean } | null
}

/** A place as any reader, file or feed may know it: only `publicView` makes one. */
export type PublicPlace = PlaceFacts & {
  visibility: Exclude<Visibility, 'staff'>
  summary: Both | null
  /** As precise as `precision` says, never more. */
  position: Coordinates | null
  /** The hours exist but are told by phone only. */
  hoursWithheld: boolean
  source: PlaceSource | null
  substitute: PlaceLink | null
}

export type PlaceLink = { slug: string; name: Both }

/** A place that is gone: the address stays and says so. */
export type PlaceTombstone = { gone: true; slug: string; name: Both; substitute: PlaceLink | null }

export type Opening = { state: 'open' | 'closed' | 'unknown'; until?: Date; opensAt?: Date }

export type PresenceTone = 'open' | 'closed' | 'unknown' | 'moved' | 'gone'

export type PresenceCode =
  | 'open'
  | 'open-always'
  | 'closed-now'
  | 'temporarily-closed'
  | 'closure-over'
  | 'closed-for-good'
  | 'moved'
  | 'historical'
  | 'status-unknown'
  | 'never-confirmed'
  | 'confirmation-old'
  | 'hours-unknown'
  | 'hours-by-phone'
  | 'call-first'

/** What a reader is told about a place at this moment. */
export type Presence = {
  tone: PresenceTone
  code: PresenceCode
  /** When it closes; null when it does not or is not open. */
  until: Date | null
  /** When it opens next. */
  opensAt: Date | null
  /** Last day (YYYY-MM-DD) of a closure. */
  untilDay: string | null
  /** Whole days since the confirmation: 0 is today; null when nobody has confirmed it. */
  confirmedDays: number | null
}

export type PlaceFilter = {
  kind: PlaceKind | null
  need: PlaceNeed | null
  openNow: boolean
  where: Whereabouts | null
  access: AccessibilityFact | AccessMode | null
}

/** What the search index needs of a place, in one language. */
export type SearchablePlace = {
  slug: string
  name: string
  summary: string
  settlement: string
  needs: PlaceNeed[]
  kind: PlaceKind
}
