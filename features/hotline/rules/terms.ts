import { hoursPieces } from '@/features/places/rules/hours'
import { addDays, instantOf, wallClock } from '@/features/places/rules/zone'

const DAY_MS = 86_400_000
/** Working days within this many days are looked at; a line that is closed for longer has the plain rule. */
const AHEAD = 90

/** When the line's working days after a day end; null when its hours are not known. */
function endsOfWork(hours: string | null, today: string): { day: string; minutes: number }[] | null {
  const pieces = hoursPieces({ hours, exceptions: [] }, today, AHEAD)
  if (!pieces) return null
  const ends = new Map<string, number>()
  for (const { day, to, sure } of pieces)
    if (sure && day > today) ends.set(day, Math.max(to, ends.get(day) ?? 0))
  return [...ends].map(([day, minutes]) => ({ day, minutes })).sort((a, b) => a.day.localeCompare(b.day))
}

function nthWeekday(today: string, count: number): string {
  let day = today
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return day
}

/**
 * When an answer is due: the end of work on the n-th working day after the day on which the question came, so one from a
 * weekend is counted from the next Monday as its first day. Where the line's hours (OSM opening_hours) are not known,
 * working days are Monday to Friday and end with the day.
 */
export function dueAt(
  askedAt: Date,
  workingDays: number,
  timeZone: string,
  hours: string | null = null,
): Date {
  const today = wallClock(askedAt, timeZone).day
  const end = endsOfWork(hours, today)?.[workingDays - 1]
  if (end) return instantOf(end.day, end.minutes, timeZone)
  const last = nthWeekday(today, workingDays)
  return new Date(instantOf(addDays(last, 1), 0, timeZone).getTime() - 1000)
}

/** Until when the words and the phone are kept, counted from the last thing that happened. */
export function retainUntil(lastActivity: Date, days: number): Date {
  return new Date(lastActivity.getTime() + days * DAY_MS)
}
