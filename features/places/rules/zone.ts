/** Wall-clock time of a zone, independent of the zone the server runs in. Minutes count from midnight of `day`. */

const MINUTE = 60_000
const DAY_MINUTES = 1440
const formats = new Map<string, Intl.DateTimeFormat>()

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

/** The day (YYYY-MM-DD) and the minute of the day that clocks in a zone show. */
export function wallClock(at: Date, timeZone: string): { day: string; minutes: number } {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) parts[type] = value
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

/** Milliseconds that a day (YYYY-MM-DD) and minutes would be in UTC. */
function asUtc(day: string, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE
}

function offsetAt(instant: number, timeZone: string): number {
  const minuteStart = Math.floor(instant / MINUTE) * MINUTE
  const { day, minutes } = wallClock(new Date(minuteStart), timeZone)
  return asUtc(day, minutes) - minuteStart
}

/**
 * The instant at which clocks in a zone show a time; minutes may pass 1440 for the small hours of the next day.
 * An hour that the clocks skip is counted from before the change (03:30 becomes 04:30), and of an hour that comes
 * twice the first is meant, so a place is never said to be open longer than it is.
 */
export function instantOf(day: string, minutes: number, timeZone: string): Date {
  const wall = asUtc(day, minutes)
  const before = offsetAt(wall - DAY_MINUTES * MINUTE, timeZone)
  const after = offsetAt(wall + DAY_MINUTES * MINUTE, timeZone)
  const candidates = [wall - before, wall - after]
  const real = candidates.filter((instant) => instant + offsetAt(instant, timeZone) === wall)
  return new Date(real.length > 0 ? Math.min(...real) : wall - before)
}

/** The day a number of days later, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(asUtc(day, days * DAY_MINUTES)).toISOString().slice(0, 10)
}
