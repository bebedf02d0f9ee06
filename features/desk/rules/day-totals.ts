import type { DayTotals, DayVisit } from '../types'

function counted<Key extends string>(
  visits: readonly DayVisit[],
  keyOf: (visit: DayVisit) => Key,
): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const visit of visits) counts.set(keyOf(visit), (counts.get(keyOf(visit)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}

/** The sums of a day, the most frequent first. */
export function dayTotals(visits: readonly DayVisit[]): DayTotals {
  return {
    visits: visits.length,
    minutes: visits.reduce((sum, { minutes }) => sum + minutes, 0),
    byTheme: counted(visits, ({ theme }) => theme),
    byAutonomy: counted(visits, ({ autonomy }) => autonomy),
    byDevice: counted(visits, ({ device }) => device),
    referred: visits.filter(({ referredTo }) => referredTo !== null).length,
  }
}
