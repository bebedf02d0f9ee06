import type { DayVisit } from './types'

const columns = ['day', 'time', 'theme', 'guide', 'minutes', 'device', 'autonomy', 'referred_to'] as const

/** Visits of a day as CSV, with nothing of who was there; `timeOf` gives HH:MM of the community. */
export function visitsCsv(day: string, visits: readonly DayVisit[], timeOf: (at: Date) => string): string {
  const rows = visits.map(({ at, theme, guideNumber, minutes, device, autonomy, referredTo }) =>
    [day, timeOf(at), theme, guideNumber ?? '', minutes, device, autonomy, referredTo ?? ''].join(','),
  )
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`
}
