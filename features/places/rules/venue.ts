import type { Both } from '@/lib/i18n/both'
import { precisions, visibilities } from '../constants'
import type { Coordinates, PlacePhone, PlaceRecord, Precision, Visibility } from '../types'
import { gathersInCommunity } from './area'
import { redact, secretsOf } from './redact'
import { hiddenIn, type PublishingPolicy, publicView } from './visibility'

/** What a session or an event allows to be told of where it is; the place's own limits hold besides. */
export type VenueLimits = { visibility: Visibility; precision: Precision }

/** `everybody` is any reader, feed or file; `enrolled` is who opened the page of an enrolment with its code. */
export type VenueReader = 'everybody' | 'enrolled'

/** Where people gather, as far as this reader may know it. */
export type Venue = {
  /** Null where the name would lead to more than may be told. */
  named: { slug: string; name: Both; phones: PlacePhone[]; hasPage: boolean } | null
  precision: Precision
  address: Both | null
  settlement: Both | null
  district: Both | null
  position: Coordinates | null
  /** The hour must not be told to everybody: people gather inside the community. */
  timeWithheld: boolean
  /** More is told after enrolment. */
  moreAfterEnrolment: boolean
}

export type VenueView = {
  /** Null where nothing may be told. */
  venue: Venue | null
  /** Takes what the venue must not tell out of the texts of the session or the event. */
  redact: <Value>(value: Value) => Value
}

const atMost = (one: Precision, other: Precision): boolean =>
  precisions.indexOf(one) <= precisions.indexOf(other)

function allowed(place: PlaceRecord, limits: VenueLimits, reader: VenueReader): VenueLimits {
  const order = (visibility: Visibility) => visibilities.indexOf(visibility)
  const visibility =
    order(place.visibility) >= order(limits.visibility) ? place.visibility : limits.visibility
  const mayKnow = visibility === 'public' || visibility === 'booking'
  if (reader === 'enrolled' && mayKnow) return { visibility: 'public', precision: 'exact' }
  const precision = atMost(place.precision, limits.precision) ? place.precision : limits.precision
  return { visibility, precision }
}

/**
 * A place as the venue of a session or an event. Everybody gets what both the place and the gathering allow, and its
 * name only where the place's own page tells no more. Who has enrolled gets the exact place, except where it is told by
 * phone only, where the safety rule for gatherings inside the community holds, and while the switch hides exact places.
 */
export function venueView(
  place: PlaceRecord,
  limits: VenueLimits,
  reader: VenueReader,
  policy: PublishingPolicy,
): VenueView {
  const told = allowed(place, limits, reader)
  const view = publicView({ ...place, ...told }, policy)
  if (!view) {
    const everything = hiddenIn(place, 'none')
    const secrets = [...everything, ...secretsOf({ texts: [place.name.uk, place.name.en], numbers: [] }, [])]
    return { venue: null, redact: (value) => redact(value, secrets) }
  }
  const page = publicView(place, policy)
  const isNamed = reader === 'enrolled' || (page !== null && atMost(page.precision, view.precision))
  const names = isNamed ? [] : secretsOf({ texts: [place.name.uk, place.name.en], numbers: [] }, [])
  const secrets = [...hiddenIn(place, view.precision), ...names]
  const { slug, name, phones, precision, address, settlement, district, position } = view
  return {
    redact: (value) => redact(value, secrets),
    venue: {
      named: isNamed ? { slug, name, phones, hasPage: page !== null } : null,
      ...{ precision, address, settlement, district, position },
      timeWithheld: reader === 'everybody' && gathersInCommunity(place, policy.area),
      moreAfterEnrolment: reader === 'everybody' && told.visibility === 'booking',
    },
  }
}
