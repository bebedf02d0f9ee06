const DAY_MS = 86_400_000

/** Minutes that local time in a zone is ahead of UTC at an instant. */
function offsetMinutes(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 60_000)
}

/** The instant at which clocks in a zone show a local time, given as if it were UTC. */
function fromLocal(local: number, timeZone: string): number {
  const guess = local - offsetMinutes(local, timeZone) * 60_000
  return local - offsetMinutes(guess, timeZone) * 60_000
}

/**
 * The last moment of the n-th working day (Monday to Friday) after the day on which the question came. A question from
 * a weekend is counted from the next Monday as its first day.
 */
export function dueAt(askedAt: Date, workingDays: number, timeZone: string): Date {
  const local = askedAt.getTime() + offsetMinutes(askedAt.getTime(), timeZone) * 60_000
  let day = Math.floor(local / DAY_MS)
  for (let left = workingDays; left > 0; ) {
    day += 1
    const weekday = new Date(day * DAY_MS).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(fromLocal((day + 1) * DAY_MS - 1000, timeZone))
}

/** Until when the words and the phone are kept, counted from the last thing that happened. */
export function retainUntil(lastActivity: Date, days: number): Date {
  return new Date(lastActivity.getTime() + days * DAY_MS)
}
