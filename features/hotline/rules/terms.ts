import { hoursPieces } from '@/features/places/rules/hours'
import { endOfWeekdayAfter, instantOf, wallClock } from '@/features/places/rules/zone'

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
  const end = endsOfWork(hours, wallClock(askedAt, timeZone).day)?.[workingDays - 1]
  return end ? instantOf(end.day, end.minutes, timeZone) : endOfWeekdayAfter(askedAt, workingDays, timeZone)
}
