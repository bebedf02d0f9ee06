import type { PlaceFilter, Presence, PresenceTone, PublicPlace } from '../types'

export type ListedPlace = { place: PublicPlace; presence: Presence }

const toneOrder: PresenceTone[] = ['open', 'unknown', 'closed', 'moved', 'gone']

/** True when a place answers every part of a filter; an empty part asks for nothing. */
export function matchesFilter({ place, presence }: ListedPlace, filter: PlaceFilter): boolean {
  if (filter.kind && place.kind !== filter.kind) return false
  if (filter.need && !place.needs.includes(filter.need)) return false
  if (filter.where && !place.where.includes(filter.where)) return false
  if (filter.openNow && presence.tone !== 'open') return false
  if (!filter.access) return true
  const facts: string[] = [...place.accessibility, ...place.accessModes]
  return facts.includes(filter.access)
}

/** True when nothing is asked for. */
export function isEmptyFilter(filter: PlaceFilter): boolean {
  return !filter.kind && !filter.need && !filter.where && !filter.access && !filter.openNow
}

/** The address of the list as it is filtered, without a language. */
export function filterPath({ openNow, ...asked }: PlaceFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...asked, open: openNow ? 'now' : null })) {
    if (value) query.set(name, value)
  }
  return query.size > 0 ? `/places?${query}` : '/places'
}

/**
 * The order of the list: open now first, those that are gone last, then by name. Demonstration places follow the
 * community's own within the same group.
 */
export function byUsefulness(locale: 'uk' | 'en'): (one: ListedPlace, other: ListedPlace) => number {
  const names = new Intl.Collator(locale === 'uk' ? 'uk-UA' : 'en-GB', { numeric: true })
  return (one, other) =>
    toneOrder.indexOf(one.presence.tone) - toneOrder.indexOf(other.presence.tone) ||
    Number(one.place.demo) - Number(other.place.demo) ||
    names.compare(one.place.name[locale], other.place.name[locale])
}
