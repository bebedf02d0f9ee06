/** Counting by days, also in the browser, where the community's own settings are not. */

const DAY_MS = 86_400_000

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** A day some days later, or earlier: both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another, both YYYY-MM-DD; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MS)
}

/** Until when something is kept: so many times 24 hours after the last thing that happened. */
export function keptUntil(last: Date, days: number): Date {
  return new Date(last.getTime() + days * DAY_MS)
}
