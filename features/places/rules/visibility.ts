import { DISTRICT_DEGREES, precisions } from '../constants'
import type { Coordinates, PlaceLink, PlaceRecord, PlaceTombstone, Precision, PublicPlace } from '../types'
import { type Centre, type CommunityArea, centreOf, gathersInCommunity } from './area'
import { redact, secretsOf } from './redact'

export type PublishingPolicy = {
  /** The switch of the whole portal: every exact place is told only to its settlement. */
  hideExact: boolean
  area: CommunityArea
  /** Centres that stand for a settlement on the map. */
  centres: Centre[]
}

function atMost(precision: Precision, limit: Precision): Precision {
  return precisions.indexOf(precision) <= precisions.indexOf(limit) ? precision : limit
}

/**
 * How precisely a place may be told. Gatherings inside the community are never told closer than the settlement; an
 * address that is given after booking, and one that has to be asked by phone, are not given before.
 */
export function toldPrecision(place: PlaceRecord, policy: PublishingPolicy): Precision {
  let told = place.precision
  if (policy.hideExact && told === 'exact') told = 'settlement'
  if (gathersInCommunity(place, policy.area)) told = atMost(told, 'settlement')
  if (place.visibility === 'booking') told = atMost(told, 'district')
  if (place.visibility !== 'public' && place.visibility !== 'booking') told = atMost(told, 'settlement')
  return told
}

/** The middle of the cell of the grid that a coordinate lies in, so that it tells nothing of where in the cell. */
function cellMiddle(degrees: number): number {
  const middle = (Math.floor(degrees / DISTRICT_DEGREES) + 0.5) * DISTRICT_DEGREES
  return Number(middle.toFixed(4))
}

function toldPosition(place: PlaceRecord, told: Precision, centres: Centre[]): Coordinates | null {
  if (told === 'none') return null
  if (told === 'settlement') return centreOf(place.settlement, centres)
  if (!place.position) return null
  if (told === 'exact') return place.position
  return { latitude: cellMiddle(place.position.latitude), longitude: cellMiddle(place.position.longitude) }
}

/** A code of a city district names more than the settlement. */
function toldCode(katottg: string | null, told: Precision): string | null {
  if (!katottg || told === 'none') return null
  const isDistrict = katottg.slice(12, 14) !== '00' && katottg.length === 19
  return isDistrict && told === 'settlement' ? null : katottg
}

function linkOf(place: PlaceRecord): PlaceLink | null {
  const { substitute } = place
  if (!substitute || substitute.removed || substitute.visibility === 'staff') return null
  return { slug: substitute.slug, name: substitute.name }
}

/** What was taken out of its own field and must not come back in another. */
export function hiddenIn(place: PlaceRecord, told: Precision): string[] {
  if (told === 'exact') return []
  const { address, position, settlement, district, postalCode } = place
  const hiddenDistrict = told === 'district' ? [] : [district?.uk, district?.en]
  const hiddenSettlement = told === 'none' ? [settlement?.uk, settlement?.en] : []
  const open = told === 'none' ? [] : [settlement?.uk, settlement?.en]
  const texts = [address?.uk, address?.en, postalCode, ...hiddenDistrict, ...hiddenSettlement]
  return secretsOf({ texts, numbers: position ? [position.latitude, position.longitude] : [] }, open)
}

/** Only name, settlement and phone: all else is told to those who call. */
function viewByPhone(place: PlaceRecord, told: Precision): PublicPlace {
  const texts = redact({ name: place.name, phones: place.phones }, hiddenIn(place, told))
  return {
    name: texts.name,
    phones: texts.phones,
    slug: place.slug,
    kind: place.kind,
    demo: place.demo,
    visibility: 'phone',
    precision: told,
    settlement: told === 'none' ? null : place.settlement,
    summary: null,
    detail: null,
    where: place.where,
    address: null,
    district: null,
    postalCode: null,
    katottg: null,
    position: null,
    status: 'unknown',
    statusUntil: null,
    statusReason: null,
    substitute: null,
    hours: null,
    exceptions: [],
    hoursWithheld: place.hours !== null,
    needs: [],
    audiences: [],
    accessModes: ['phone'],
    accessibility: [],
    languages: [],
    power: 'unknown',
    internet: 'unknown',
    shelter: 'unknown',
    email: null,
    website: null,
    fee: 'unknown',
    historical: false,
    confirmedOn: null,
    confirmedBy: null,
    updatedOn: place.updatedOn,
    organization: null,
    source: null,
  }
}

/**
 * The only way from a stored place to what may be published. Whatever visibility, precision, the safety rule or the
 * switch forbid is not in the answer at all: not in its own field and not in a text.
 * @returns null for places that are removed or known to staff only.
 */
export function publicView(place: PlaceRecord, policy: PublishingPolicy): PublicPlace | null {
  if (place.removed || place.visibility === 'staff') return null
  const told = toldPrecision(place, policy)
  if (place.visibility === 'phone') return viewByPhone(place, told)
  const withheld = gathersInCommunity(place, policy.area)
  const { name, summary, detail, statusReason, phones, email, website, confirmedBy, organization } = place
  const texts = redact(
    {
      name,
      summary,
      detail,
      statusReason,
      phones,
      email,
      website,
      confirmedBy,
      organization,
      exceptions: withheld ? [] : place.exceptions,
      source: place.source,
      substitute: linkOf(place),
    },
    hiddenIn(place, told),
  )
  // Written out field by field: what is not named here cannot slip through, and a spread is several times slower.
  return {
    name: texts.name,
    summary: texts.summary,
    detail: texts.detail,
    statusReason: texts.statusReason,
    phones: texts.phones,
    email: texts.email,
    website: texts.website || null,
    confirmedBy: texts.confirmedBy,
    organization: texts.organization,
    exceptions: texts.exceptions,
    source: { text: texts.source.text, url: texts.source.url || null },
    substitute: texts.substitute,
    slug: place.slug,
    kind: place.kind,
    demo: place.demo,
    visibility: place.visibility,
    precision: told,
    where: place.where,
    address: told === 'exact' ? place.address : null,
    settlement: told === 'none' ? null : place.settlement,
    district: told === 'exact' || told === 'district' ? place.district : null,
    postalCode: told === 'exact' ? place.postalCode : null,
    katottg: toldCode(place.katottg, told),
    position: toldPosition(place, told, policy.centres),
    status: place.status,
    statusUntil: place.statusUntil,
    hours: withheld ? null : place.hours,
    hoursWithheld: withheld && place.hours !== null,
    needs: place.needs,
    audiences: place.audiences,
    accessModes: place.accessModes,
    accessibility: place.accessibility,
    languages: place.languages,
    power: place.power,
    internet: place.internet,
    shelter: place.shelter,
    fee: place.fee,
    historical: place.historical,
    confirmedOn: place.confirmedOn,
    updatedOn: place.updatedOn,
  }
}

/** What stays at the address of a removed place; null when it was never known to the public. */
export function tombstoneOf(place: PlaceRecord, policy: PublishingPolicy): PlaceTombstone | null {
  if (!place.removed || place.visibility === 'staff') return null
  const told = toldPrecision(place, policy)
  const link = place.visibility === 'phone' ? null : linkOf(place)
  const { name, substitute } = redact({ name: place.name, substitute: link }, hiddenIn(place, told))
  return { gone: true, slug: place.slug, name, substitute }
}
