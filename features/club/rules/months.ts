import type { MonthCounts } from '../types'

/** Months up to the one of a day, the newest first: YYYY-MM. */
export function lastMonths(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
}

type Kind = Exclude<keyof MonthCounts, 'month'>

/** Adds things up by their months; what is outside of the months is left out. Days are YYYY-MM-DD. */
export function countByMonth(
  months: readonly string[],
  things: readonly { kind: Kind; day: string; count: number }[],
): MonthCounts[] {
  const counts = new Map(
    months.map((month) => [month, { month, given: 0, collected: 0, taken: 0, redeemed: 0 }]),
  )
  for (const { kind, day, count } of things) {
    const month = counts.get(day.slice(0, 7))
    if (month) month[kind] += count
  }
  return [...counts.values()]
}
