import type { Locale } from '@/lib/i18n/locales'
import { SHOWN_AT_ONCE, severities } from '../constants'
import type { Announcement, AnnouncementState, Notice } from '../types'

/** A notice is shown from its first moment until just before its last. */
export function announcementState(
  { from, until, removedAt }: Pick<Announcement, 'from' | 'until' | 'removedAt'>,
  now: Date,
): AnnouncementState {
  if (removedAt) return 'removed'
  if (now < from) return 'planned'
  return now < until ? 'shown' : 'over'
}

/** What readers see now, the heaviest first. */
export function noticesAt(all: readonly Announcement[], locale: Locale, now: Date): Notice[] {
  return all
    .filter((announcement) => announcementState(announcement, now) === 'shown')
    .sort(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
        b.from.getTime() - a.from.getTime(),
    )
    .slice(0, SHOWN_AT_ONCE)
    .map(({ id, textUk, textEn, severity, path }) => ({
      id,
      text: locale === 'uk' ? textUk : textEn,
      severity,
      path,
    }))
}

/** When what readers see will be another; null for never. */
export function nextChange(all: readonly Announcement[], now: Date): Date | null {
  const moments = all
    .filter(({ removedAt }) => removedAt === null)
    .flatMap(({ from, until }) => [from.getTime(), until.getTime()])
    .filter((moment) => moment > now.getTime())
  return moments.length > 0 ? new Date(Math.min(...moments)) : null
}
