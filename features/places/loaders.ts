import 'server-only'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { getPublicPlace, listPublicPlaces, listSearchablePlaces, placesVersion } from './data'
import { byUsefulness, type ListedPlace, matchesFilter } from './rules/filter'
import { type WeekDay, weekAhead } from './rules/opening'
import { presenceOf } from './rules/presence'
import { parsePlaceFilter } from './schema'
import type { PlaceFilter, PlaceTombstone, SearchablePlace } from './types'

/**
 * The list as a reader gets it: filtered, most useful first. `all` counts the places without the filter.
 */
export async function loadPlaceList(
  filter: PlaceFilter,
  locale: Locale,
  now: Date,
): Promise<{ items: ListedPlace[]; all: number }> {
  const listed = (await listPublicPlaces()).map((place) => ({
    place,
    presence: presenceOf(place, now, community.timeZone),
  }))
  const items = listed.filter((item) => matchesFilter(item, filter)).sort(byUsefulness(locale))
  return { items, all: listed.length }
}

export type PlacePage = ListedPlace & { gone: false; week: WeekDay[] | null }

/** One place with its state and the hours of the next seven days, its tombstone, or null. */
export async function loadPlace(slug: string, now: Date): Promise<PlacePage | PlaceTombstone | null> {
  const found = await getPublicPlace(slug)
  if (!found || 'gone' in found) return found
  const { timeZone } = community
  return {
    gone: false,
    place: found,
    presence: presenceOf(found, now, timeZone),
    week: weekAhead(found, now, timeZone),
  }
}

/** The list for the query of an address, whatever it holds, and the filter it was read as. */
export async function loadPlaces(
  query: Record<string, string | string[] | undefined>,
  locale: Locale,
  now: Date,
): Promise<{ filter: PlaceFilter; items: ListedPlace[]; all: number }> {
  const filter = parsePlaceFilter(query)
  return { filter, ...(await loadPlaceList(filter, locale, now)) }
}

/** What the search index needs of places. */
export async function loadSearchablePlaces(locale: Locale): Promise<SearchablePlace[]> {
  return listSearchablePlaces(locale)
}

/** A key that changes when anything about places does. */
export async function loadPlacesVersion(): Promise<string> {
  return placesVersion()
}
