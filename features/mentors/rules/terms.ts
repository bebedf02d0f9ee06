import { addDays, instantOf, wallClock } from '@/features/places/rules/zone'

const DAY_MS = 86_400_000

function nthWorkingDay(today: string, count: number): string {
  let day = today
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return day
}

/** When somebody is due to have called: the end of the n-th day from Monday to Friday after the day of the request. */
export function dueAt(askedAt: Date, workingDays: number, timeZone: string): Date {
  const last = nthWorkingDay(wallClock(askedAt, timeZone).day, workingDays)
  return new Date(instantOf(addDays(last, 1), 0, timeZone).getTime() - 1000)
}

/** Until when names, phones and words are kept, counted from the last thing that happened. */
export function retainUntil(lastActivity: Date, days: number): Date {
  return new Date(lastActivity.getTime() + days * DAY_MS)
}
