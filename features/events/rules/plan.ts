import type { DateRecord } from '../types'
import type { Slot } from './weekly'

type Known = Pick<DateRecord, 'id' | 'startsAt' | 'endsAt' | 'state'> & {
  /** Somebody is enrolled or waits. */
  hasPeople: boolean
}

export type DatePlan<Date_ extends Known> = {
  /** Dates to be made. */
  add: Slot[]
  /** Dates that the rule has too. */
  same: Date_[]
  /** Dates that the rule has not, but people registered for, or staff had already moved or cancelled: they stay. */
  keep: Date_[]
  /** Dates that the rule has not and nobody asked for: taken out. */
  remove: Date_[]
}

const key = ({ startsAt, endsAt }: Slot) => `${startsAt.getTime()}–${endsAt.getTime()}`

/**
 * What a new weekly rule does to the dates that are there. Past dates are left alone. A date that people registered for
 * is never lost by a rule: it stays as it is, and staff move or cancel it by hand with a reason, so that everybody is
 * told.
 */
export function planDates<Date_ extends Known>(
  known: readonly Date_[],
  wanted: readonly Slot[],
  now: Date,
): DatePlan<Date_> {
  const coming = known.filter(({ startsAt }) => startsAt > now)
  const there = new Set(coming.map(key))
  const asked = new Set(wanted.map(key))
  const others = coming.filter((date) => !asked.has(key(date)))
  const stays = ({ hasPeople, state }: Known) => hasPeople || state !== 'scheduled'
  return {
    add: wanted.filter((slot) => slot.startsAt > now && !there.has(key(slot))),
    same: coming.filter((date) => asked.has(key(date))),
    keep: others.filter(stays),
    remove: others.filter((date) => !stays(date)),
  }
}
