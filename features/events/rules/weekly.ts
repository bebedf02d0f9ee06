import { addDays } from '@/lib/dates'
import { localMoment, parseLocalMoment } from '@/lib/local-moment'
import { MOST_WEEKLY_DATES } from '../constants'

/** A date to be made: instants. */
export type Slot = { startsAt: Date; endsAt: Date }

/** The moment of the wall clock some days later: the same hour, also when the clock changes in between. */
function later(instant: Date, days: number, timeZone: string): Date {
  const [day = '', time = ''] = localMoment(instant, timeZone).split('T')
  return parseLocalMoment(`${addDays(day, days)}T${time}`, timeZone) ?? instant
}

/**
 * The dates of a weekly rule: the first one, then the same weekday and wall clock until a day (YYYY-MM-DD, included), at
 * most 60. The end keeps its wall clock too, so that a date is not an hour longer in the week of a change.
 */
export function weeklySlots(first: Slot, until: string, timeZone: string): Slot[] {
  const slots: Slot[] = []
  for (let week = 0; week < MOST_WEEKLY_DATES; week += 1) {
    const startsAt = later(first.startsAt, week * 7, timeZone)
    if (localMoment(startsAt, timeZone).slice(0, 10) > until) break
    slots.push({ startsAt, endsAt: later(first.endsAt, week * 7, timeZone) })
  }
  return slots
}
