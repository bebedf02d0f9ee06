import type { PlaceEntry } from '../schema'
import { distanceKm } from './distance'

export type DuplicateReason = 'name' | 'phone' | 'near'
/** What has to be known of a place to see whether another is the same. */
export type Comparable = Pick<PlaceEntry, 'slug' | 'name' | 'position'> & {
  phones: readonly { number: string }[]
}
export type Duplicate = { slug: string; name: string; reasons: DuplicateReason[] }

/** Two doors of one house are this near, in kilometres. */
const NEAR_KM = 0.05

/** A name without case, quotation marks, punctuation and spaces. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const known = new WeakMap<Comparable, string[]>()

/** The plain names of a place, made once: a file compares each of its rows with every place. */
function namesOf(place: Comparable): string[] {
  const names = known.get(place) ?? [place.name.uk, place.name.en].map(plainName).filter(Boolean)
  known.set(place, names)
  return names
}

function reasonsOf(one: Comparable, other: Comparable): DuplicateReason[] {
  const names = namesOf(other)
  const sameName = namesOf(one).some((name) => names.includes(name))
  const samePhone = one.phones.some(({ number }) => other.phones.some((phone) => phone.number === number))
  const near = one.position && other.position && distanceKm(one.position, other.position) <= NEAR_KM
  return [
    ...(sameName ? ['name' as const] : []),
    ...(samePhone ? ['phone' as const] : []),
    ...(near ? ['near' as const] : []),
  ]
}

/** Other places that may be the same one: by name in either language, by a phone, or within 50 metres. */
export function duplicatesOf(place: Comparable, others: readonly Comparable[]): Duplicate[] {
  return others.flatMap((other) => {
    if (other.slug === place.slug) return []
    const reasons = reasonsOf(place, other)
    return reasons.length > 0 ? [{ slug: other.slug, name: other.name.uk, reasons }] : []
  })
}
