import type { PlaceEntry } from '../schema'
import type { Freshness } from './freshness'

export const staffShows = ['all', 'stale', 'hidden', 'reported', 'demo', 'removed'] as const
export type StaffShow = (typeof staffShows)[number]
export type StaffFilter = { text: string; show: StaffShow; sort: 'name' | 'confirmed'; descending: boolean }
export type StaffListItem = { id: string; entry: PlaceEntry; freshness: Freshness; reports: number }

type Query = Record<string, string | string[] | undefined>

/** `?q=&show=&sort=`; what is not known asks for nothing. */
export function parseStaffFilter(query: Query): StaffFilter {
  const single = (value: Query[string]) => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))
  const show = staffShows.find((known) => known === single(query.show)) ?? 'all'
  const sort = single(query.sort)
  return {
    text: single(query.q).trim().slice(0, 100),
    show,
    sort: sort.endsWith('confirmed') ? 'confirmed' : 'name',
    descending: sort.startsWith('-'),
  }
}

const shown: Record<StaffShow, (item: StaffListItem) => boolean> = {
  all: ({ entry }) => !entry.removed,
  stale: ({ entry, freshness }) => !entry.removed && (freshness.age === 'old' || freshness.age === 'none'),
  hidden: ({ entry }) => !entry.removed && entry.visibility === 'staff',
  reported: ({ reports }) => reports > 0,
  demo: ({ entry }) => !entry.removed && entry.demo,
  removed: ({ entry }) => entry.removed,
}

/** The places that a filter asks for, in its order. Words may stand in the name, the settlement, the address or the phone. */
export function listFor(items: readonly StaffListItem[], filter: StaffFilter): StaffListItem[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const names = new Intl.Collator('uk-UA', { numeric: true })
  const found = items.filter((item) => {
    const { name, settlement, address, phones, slug } = item.entry
    const text = [slug, name.uk, name.en, settlement?.uk, address?.uk, ...phones.map(({ number }) => number)]
    const whole = text.join(' ').toLowerCase()
    return shown[filter.show](item) && words.every((word) => whole.includes(word))
  })
  const compare = (one: StaffListItem, other: StaffListItem) => {
    const byDay = (one.entry.confirmedOn ?? '').localeCompare(other.entry.confirmedOn ?? '')
    const byName = names.compare(one.entry.name.uk, other.entry.name.uk)
    return filter.sort === 'confirmed' ? byDay || byName : byName
  }
  return found.sort((one, other) => (filter.descending ? compare(other, one) : compare(one, other)))
}
