import type { Both } from '@/lib/i18n/both'
import { remoteKinds } from '../constants'
import type { Coordinates, PlaceRecord } from '../types'
import { remember } from './memo'

/** A settlement that the portal knows the centre of. */
export type Centre = Both & Coordinates

/** Where the community is, from its configuration. */
export type CommunityArea = {
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number]
  /** КАТОТТГ of the community, `UA` and 17 digits. */
  katottg: string
  settlements: Centre[]
}

/** `UA`, oblast, raion and community: the part that all codes of a community share. */
const COMMUNITY_CODE_LENGTH = 9

const plainNames = new Map<string, string>()

/** A name without differences of case and of how its letters are put together; there are few, so they are kept. */
function plainName(name: string): string {
  return remember(plainNames, name, () => name.trim().toLowerCase().normalize('NFC'))
}

function sameName(one: string, other: string): boolean {
  return one === other || plainName(one) === plainName(other)
}

/** The centre of a settlement by its name in either language. */
export function centreOf(settlement: Both | null, centres: Centre[]): Coordinates | null {
  if (!settlement) return null
  const found = centres.find(
    (centre) => sameName(centre.uk, settlement.uk) || sameName(centre.en, settlement.en),
  )
  return found ? { latitude: found.latitude, longitude: found.longitude } : null
}

/**
 * True when people would gather inside the community: by position, by code or by the settlement's name. A place with
 * a door of which none of the three is known counts as inside, for nobody can rule it out.
 */
export function gathersInCommunity(place: PlaceRecord, area: CommunityArea): boolean {
  if (remoteKinds.includes(place.kind)) return false
  const { position, katottg, settlement } = place
  if (!position && !katottg && !settlement) return true
  const [west, south, east, north] = area.bounds
  const inBounds =
    position !== null &&
    position.longitude >= west &&
    position.longitude <= east &&
    position.latitude >= south &&
    position.latitude <= north
  const byCode = katottg?.slice(0, COMMUNITY_CODE_LENGTH) === area.katottg.slice(0, COMMUNITY_CODE_LENGTH)
  return inBounds || byCode || centreOf(settlement, area.settlements) !== null
}
