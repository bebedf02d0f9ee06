import { localMoment, parseLocalMoment } from '@/lib/local-moment'
import { MAX_MEETINGS } from '../constants.staff'

/** One line of the form, by the community's clock: `2026-11-28`, `09:00`, `10:30`. `id` is empty for a new meeting. */
export type MeetingRow = { id: string; date: string; from: string; to: string }

/** A meeting as it will stand in the database. */
export type MeetingTime = { id: string | null; startsAt: Date; endsAt: Date }

export type MeetingProblem =
  | 'meeting-incomplete'
  | 'bad-moment'
  | 'clock-skipped'
  | 'clock-doubled'
  | 'meeting-ends-early'
  | 'meetings-overlap'
  | 'meetings-too-many'

const HOUR_MS = 3_600_000
const isEmpty = ({ date, from, to }: MeetingRow) => date === '' && from === '' && to === ''

/** What somebody wrote → the instant, or why there is none or are two of them. */
function momentOf(date: string, time: string): Date | MeetingProblem {
  const asked = `${date}T${time}`
  const found = parseLocalMoment(asked)
  if (!found) return 'bad-moment'
  if (localMoment(found) !== asked) return 'clock-skipped'
  return localMoment(new Date(found.getTime() + HOUR_MS)) === asked ? 'clock-doubled' : found
}

function timeOf({ id, date, from, to }: MeetingRow): MeetingTime | MeetingProblem {
  if (date === '' || from === '' || to === '') return 'meeting-incomplete'
  const startsAt = momentOf(date, from)
  if (typeof startsAt === 'string') return startsAt
  const endsAt = momentOf(date, to)
  if (typeof endsAt === 'string') return endsAt
  return startsAt < endsAt ? { id: id || null, startsAt, endsAt } : 'meeting-ends-early'
}

const overlap = (one: MeetingTime, other: MeetingTime) =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/**
 * The lines of the form → meetings in their order. Empty lines are left out. Otherwise what is wrong, by the number of
 * the line from 0: also an hour that the clock leaves out or shows twice.
 */
export function readMeetings(
  rows: readonly MeetingRow[],
): { ok: true; meetings: MeetingTime[] } | { ok: false; problems: Map<number, MeetingProblem> } {
  const problems = new Map<number, MeetingProblem>()
  const read: { row: number; time: MeetingTime }[] = []
  rows.forEach((row, index) => {
    if (isEmpty(row)) return
    const time = timeOf(row)
    if (typeof time === 'string') problems.set(index, time)
    else if (read.some((other) => overlap(other.time, time))) problems.set(index, 'meetings-overlap')
    else if (read.length === MAX_MEETINGS) problems.set(index, 'meetings-too-many')
    else read.push({ row: index, time })
  })
  if (problems.size > 0) return { ok: false, problems }
  const meetings = read.map(({ time }) => time)
  return { ok: true, meetings: meetings.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()) }
}

/** A meeting as a line of the form. */
export function meetingRow({
  id,
  startsAt,
  endsAt,
}: {
  id: string
  startsAt: Date
  endsAt: Date
}): MeetingRow {
  const [date = '', from = ''] = localMoment(startsAt).split('T')
  return { id, date, from, to: localMoment(endsAt).split('T')[1] ?? '' }
}
