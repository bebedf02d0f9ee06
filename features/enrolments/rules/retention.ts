const DAY_MS = 86_400_000

/** Until when names and phones are kept: so many days after the end of the last meeting or of the date. */
export function keptUntil(lastEndsAt: Date, days: number): Date {
  return new Date(lastEndsAt.getTime() + days * DAY_MS)
}
