import 'server-only'
import { can } from '@/features/auth/access'
import { loadStaff, requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { community } from '@/lib/community'
import { getHideExact, publishingPolicy } from './data'
import { getPlaceImport, listPlaceImports, type PlaceImport, type PlaceImportSummary } from './data.import'
import {
  countOpenReports,
  getStaffPlace,
  listOrganizations,
  listStaffPlaces,
  type StaffPlace,
} from './data.staff'
import { type FlatPlace, flatOf } from './rules/exchange/flat'
import { freshnessOf } from './rules/freshness'
import type { NamedPoint } from './rules/point'
import { listFor, parseStaffFilter, type StaffFilter, type StaffListItem } from './rules/staff-list'
import { wallClock } from './rules/zone'

export type { PlaceImport, PlaceImportSummary }

type Query = Record<string, string | string[] | undefined>

const IMPORTS_SHOWN = 20

async function itemsNow(now: Date): Promise<StaffListItem[]> {
  const today = wallClock(now, community.timeZone).day
  const [places, reports] = await Promise.all([listStaffPlaces(), countOpenReports()])
  return places.map(({ id, entry }) => ({
    id,
    entry,
    freshness: freshnessOf(entry.confirmedOn, today),
    reports: reports.get(id) ?? 0,
  }))
}

/** All places as staff see them, narrowed by what the address says. */
export async function loadStaffPlaces(
  query: Query,
  now: Date,
): Promise<{ staff: Staff; filter: StaffFilter; items: StaffListItem[]; all: number }> {
  const staff = await requireStaff('read:place')
  const filter = parseStaffFilter(query)
  const items = await itemsNow(now)
  return { staff, filter, items: listFor(items, filter), all: items.length }
}

/** Places to confirm, the longest unconfirmed first; those of today last. Gone and staff's own examples are left out. */
export async function loadConfirmList(now: Date): Promise<{ staff: Staff; items: StaffListItem[] }> {
  const staff = await requireStaff('confirm:place')
  const items = (await itemsNow(now)).filter(({ entry }) => !entry.removed && entry.status !== 'closed')
  const age = (item: StaffListItem) => item.freshness.days ?? Number.POSITIVE_INFINITY
  return {
    staff,
    items: items.sort(
      (one, other) => age(other) - age(one) || one.entry.slug.localeCompare(other.entry.slug),
    ),
  }
}

export type PlaceEditor = {
  id: string | null
  version: number
  flat: FlatPlace | null
  place: StaffPlace | null
  organizations: { slug: string; name: string }[]
  others: { slug: string; name: string }[]
  points: NamedPoint[]
}

/** What the form of a place needs; null when there is no such place. `id` null: a new one. */
export async function loadPlaceEditor(
  id: string | null,
): Promise<{ staff: Staff; editor: PlaceEditor | null }> {
  const staff = await requireStaff('update:place')
  const place = id === null ? null : await getStaffPlace(id)
  if (id !== null && !place) return { staff, editor: null }
  const [organizations, places, { centres }] = await Promise.all([
    listOrganizations(),
    listStaffPlaces(),
    publishingPolicy(),
  ])
  const towns = centres.map(({ uk, latitude, longitude }) => ({ name: uk, latitude, longitude }))
  const addresses = places.flatMap(({ entry: { position, address, settlement } }) =>
    position && address ? [{ ...position, name: `${settlement?.uk ?? ''}, ${address.uk}` }] : [],
  )
  return {
    staff,
    editor: {
      id,
      version: place?.version ?? 1,
      flat: place && flatOf(place.entry),
      place,
      organizations: organizations.map(({ slug, name }) => ({ slug, name: name.uk })),
      others: places
        .filter((other) => other.id !== id && !other.entry.removed)
        .map(({ entry }) => ({ slug: entry.slug, name: entry.name.uk })),
      points: [...addresses, ...towns],
    },
  }
}

/** The last uploads. */
export async function loadPlaceImports(): Promise<{ staff: Staff; imports: PlaceImportSummary[] }> {
  const staff = await requireStaff('import:place')
  return { staff, imports: await listPlaceImports(IMPORTS_SHOWN) }
}

/** One upload with its report. */
export async function loadPlaceImport(id: string): Promise<{ staff: Staff; upload: PlaceImport | null }> {
  const staff = await requireStaff('import:place')
  return { staff, upload: await getPlaceImport(id) }
}

/** The switches of the portal, for who may turn them. */
export async function loadSwitches(): Promise<{ staff: Staff; hideExact: boolean }> {
  const staff = await requireStaff('switch:hide-exact')
  return { staff, hideExact: await getHideExact() }
}

/** Whether to tell staff that exact places are hidden, and whether they may turn it off; null for nobody and when not. */
export async function loadHideExactBanner(): Promise<{ mayTurn: boolean } | null> {
  const staff = await loadStaff()
  if (!staff || !(await getHideExact())) return null
  return { mayTurn: can(staff.roles, 'switch:hide-exact') }
}
