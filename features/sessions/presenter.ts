import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { MeetingView, SessionView } from './types'

/** A day (YYYY-MM-DD) of the community as people say it: «субота, 28 листопада». */
export function dayText(day: string, locale: Locale): string {
  return formatMoment(new Date(`${day}T12:00:00Z`), locale, 'UTC').day
}

/** A meeting as the beginning of a line: the day, and the hours where they may be told. */
export function meetingText(
  { day, time }: MeetingView,
  locale: Locale,
): { day: string; hours: string | null } {
  const text = dayText(day, locale)
  const clock = (instant: Date) => formatMoment(instant, locale).time
  return {
    day: text.charAt(0).toUpperCase() + text.slice(1),
    hours: time ? `${clock(time.startsAt)}–${clock(time.endsAt)}` : null,
  }
}

/** For machines: an instant, or the day alone. */
export const meetingMoment = ({ day, time }: MeetingView): string => time?.startsAt.toISOString() ?? day

/** What a session is called: its own words, else those of its course. */
export const sessionTitle = ({ title }: SessionView, courseTitle: string): string => title ?? courseTitle

/** Address of a session without a language; `group` is the code of a closed group as it was typed. */
export function sessionPath(
  { courseSlug, id }: Pick<SessionView, 'courseSlug' | 'id'>,
  group?: string | null,
) {
  const path = `/courses/${courseSlug}/sessions/${id}`
  return group ? `${path}?group=${encodeURIComponent(group)}` : path
}
