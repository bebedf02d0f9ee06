import { addDays } from '@/lib/days'
import { MAX_MEETINGS } from '../constants.staff'
import type { MeetingRow } from './meeting-rows'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The same weekday and hour for some weeks after the last line: `count` meetings in all, the first ones as they are. The
 * hour is the clock's, so it stays the same when the clock changes.
 */
export function repeatWeekly(rows: readonly MeetingRow[], count: number): MeetingRow[] {
  const written = rows.filter(({ date }) => date !== '')
  const last = written.at(-1)
  if (!last || !DAY.test(last.date) || Number.isNaN(Date.parse(last.date))) return [...rows]
  const more = Math.max(0, Math.min(count, MAX_MEETINGS) - written.length)
  const added = Array.from({ length: more }, (_, week) => ({
    ...last,
    id: '',
    date: addDays(last.date, 7 * (week + 1)),
  }))
  return [...written, ...added]
}
