import { PRESENT_SHARE } from '../constants.staff'
import type { Marks } from '../types.staff'

/** At how many of the meetings somebody was; a meeting without a mark counts as missed. */
export function presence(marks: Marks, meetingIds: readonly string[]): { present: number; of: number } {
  return { present: meetingIds.filter((id) => marks[id] === true).length, of: meetingIds.length }
}

/** Whether this is enough for a certificate: at least 75 % of the meetings, and at least one. */
export function isPresentEnough({ present, of }: { present: number; of: number }): boolean {
  return present > 0 && present >= of * PRESENT_SHARE
}

/** Whole hours of all meetings together, at least 1. */
export function hoursOf(meetings: readonly { startsAt: Date; endsAt: Date }[]): number {
  const ms = meetings.reduce((sum, { startsAt, endsAt }) => sum + endsAt.getTime() - startsAt.getTime(), 0)
  return Math.max(1, Math.round(ms / 3_600_000))
}
