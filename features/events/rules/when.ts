import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { PublicTime } from '../types'

/** A day (YYYY-MM-DD) for people, with its weekday: «субота, 28 листопада». */
export const formatWeekday = (day: string, locale: Locale): string =>
  formatMoment(new Date(`${day}T12:00:00Z`), locale, 'UTC').day

/** A month (YYYY-MM) for people: «листопад 2026». */
export function formatMonth(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'uk' ? 'uk-UA' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-15T12:00:00Z`)).replace(/\s?р\.$/, '')
}

/** The hours of a date: «09:00–10:30»; null where they may not be told or several days lie between. */
export function formatHours({ day, lastDay, exact }: PublicTime, locale: Locale): string | null {
  if (!exact || day !== lastDay) return null
  return `${formatMoment(exact.startsAt, locale).time}–${formatMoment(exact.endsAt, locale).time}`
}

/** When a date is, as far as it may be told: «субота, 28 листопада, 09:00–10:30», or its days. */
export function formatWhen(time: PublicTime, locale: Locale): string {
  const { day, lastDay, exact } = time
  const hours = formatHours(time, locale)
  if (hours) return `${formatWeekday(day, locale)}, ${hours}`
  if (!exact)
    return day === lastDay
      ? formatWeekday(day, locale)
      : `${formatWeekday(day, locale)} – ${formatWeekday(lastDay, locale)}`
  const [from, to] = [exact.startsAt, exact.endsAt].map((at) => formatMoment(at, locale))
  return `${from?.day}, ${from?.time} – ${to?.day}, ${to?.time}`
}

/** A start for people: «субота, 28 листопада, 09:00», or the day alone. */
export function formatStart(start: { day: string; startsAt: Date | null }, locale: Locale): string {
  if (!start.startsAt) return formatWeekday(start.day, locale)
  const { day, time } = formatMoment(start.startsAt, locale)
  return `${day}, ${time}`
}
