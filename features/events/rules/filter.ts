import type { EventFilter, ListedDate, PublicEvent } from '../types'
import { byTime } from './public-event'

/** True when an event answers what is asked of it; months are asked of its dates. */
function fits({ kind, form, audiences }: PublicEvent, filter: EventFilter): boolean {
  if (filter.kind && kind !== filter.kind) return false
  // Who asks for one way is answered by what has both.
  if (filter.form && form !== filter.form && form !== 'both') return false
  if (!filter.audience || filter.audience === 'everyone') return true
  return audiences.includes(filter.audience) || audiences.includes('everyone')
}

export const isEmptyFilter = (filter: EventFilter): boolean => Object.values(filter).every((value) => !value)

/** The address of the list as it is filtered, without a language. */
export function filterPath(filter: EventFilter): string {
  const { audience, ...rest } = filter
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...rest, for: audience })) if (value) query.set(name, value)
  return query.size > 0 ? `/events?${query}` : '/events'
}

export type DayOfEvents = { day: string; items: ListedDate[] }

export type EventList = {
  /** Days with what is on them, the nearest first. */
  days: DayOfEvents[]
  /** What is over, the latest first. */
  past: ListedDate[]
  /** Months (YYYY-MM) that have something to come, for the filter. */
  months: string[]
}

const PAST_SHOWN = 30

/** The list as it is shown: what comes by days, and what is over apart. */
export function listEvents(events: readonly PublicEvent[], filter: EventFilter): EventList {
  const all = events
    .flatMap((event) => event.dates.map((date): ListedDate => ({ event, date })))
    .sort((one, other) => byTime(one.date, other.date))
  const coming = all.filter(({ date }) => !date.isPast)
  const asked = ({ event, date }: ListedDate) =>
    fits(event, filter) && (!filter.month || date.day.startsWith(filter.month))
  const days = new Map<string, ListedDate[]>()
  for (const item of coming.filter(asked)) days.set(item.date.day, [...(days.get(item.date.day) ?? []), item])
  return {
    days: [...days].map(([day, items]) => ({ day, items })),
    past: all
      .filter((item) => item.date.isPast && asked(item))
      .reverse()
      .slice(0, PAST_SHOWN),
    months: [...new Set(coming.map(({ date }) => date.day.slice(0, 7)))],
  }
}
