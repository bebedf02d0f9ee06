import { instantOf, wallClock } from '@/features/places/rules/zone'
import { addDays } from '@/lib/days'
import { MOST_WEEKLY_DATES } from '../constants'

/** A date to be made: instants. */
export type Slot = { startsAt: Date; endsAt: Date }

/** The moment of the wall clock some days later: the same hour, also when the clock changes in between. */
function later(instant: Date, days: number, timeZone: string): Date {
  const { day, minutes } = wallClock(instant, timeZone)
  return instantOf(addDays(day, days), minutes, timeZone)
}

const written = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/

/** What a field of the browser holds (`2026-11-23T09:00`), by the clock of a zone; null where it is empty. */
export function momentIn(text: string, timeZone: string): Date | null {
  const [, day, hours, minutes] = text.match(written) ?? []
  return day ? instantOf(day, Number(hours) * 60 + Number(minutes), timeZone) : null
}

/** The same the other way round. */
export function fieldOf(instant: Date, timeZone: string): string {
  const { day, minutes } = wallClock(instant, timeZone)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * The dates of a weekly rule: the first one, then the same weekday and wall clock until a day (YYYY-MM-DD, included), at
 * most 60. The end keeps its wall clock too, so that a date is not an hour longer in the week of a change.
 */
export function weeklySlots(first: Slot, until: string, timeZone: string): Slot[] {
  const slots: Slot[] = []
  for (let week = 0; week < MOST_WEEKLY_DATES; week += 1) {
    const startsAt = later(first.startsAt, week * 7, timeZone)
    if (wallClock(startsAt, timeZone).day > until) break
    slots.push({ startsAt, endsAt: later(first.endsAt, week * 7, timeZone) })
  }
  return slots
}
