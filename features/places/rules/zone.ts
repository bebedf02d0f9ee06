/** Wall-clock time of a zone, independent of the zone the server runs in. Minutes count from midnight of `day`. */

import { addDays } from '@/lib/days'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** No zone changes its clocks at another moment than the beginning of such a stretch. */
const STRETCH = 15 * MINUTE
const MEMO_LIMIT = 10_000

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/** What a zone's clocks are ahead of UTC at an instant, in milliseconds. Asking the platform is slow, so it is kept. */
function offsetAt(instant: number, timeZone: string): number {
  const stretch = Math.floor(instant / STRETCH) * STRETCH
  const key = `${timeZone} ${stretch}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const parts: Record<string, string> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(stretch)) parts[type] = value
  const { year, month, day, hour, minute } = parts
  const offset = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) - stretch
  if (offsets.size >= MEMO_LIMIT) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** The day (YYYY-MM-DD) and the minute of the day that clocks in a zone show. */
export function wallClock(at: Date, timeZone: string): { day: string; minutes: number } {
  const instant = at.getTime()
  const wall = instant + offsetAt(instant, timeZone)
  return { day: new Date(wall).toISOString().slice(0, 10), minutes: Math.floor((wall % DAY) / MINUTE) }
}

/** Milliseconds that midnight of a day (YYYY-MM-DD) would be in UTC. */
function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/**
 * The instant at which clocks in a zone show a time; minutes may pass 1440 for the small hours of the next day.
 * An hour that the clocks skip is counted from before the change (03:30 becomes 04:30), and of an hour that comes
 * twice the first is meant, so a place is never said to be open longer than it is.
 */
export function instantOf(day: string, minutes: number, timeZone: string): Date {
  const start = midnight(day)
  const wall = start + minutes * MINUTE
  const before = offsetAt(start - DAY, timeZone)
  const after = offsetAt(start + 3 * DAY, timeZone)
  if (before === after) return new Date(wall - before)
  const real = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(instant, timeZone) === wall,
  )
  return new Date(real.length > 0 ? Math.min(...real) : wall - before)
}

/** The last second of the n-th day from Monday to Friday after the day of an instant. */
export function endOfWeekdayAfter(at: Date, count: number, timeZone: string): Date {
  let { day } = wallClock(at, timeZone)
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const weekday = new Date(midnight(day)).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(instantOf(addDays(day, 1), 0, timeZone).getTime() - 1000)
}
