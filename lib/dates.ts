import { community } from './community'
import type { Locale } from './i18n/locales'

/** Today's day in the community's time zone, YYYY-MM-DD. */
export function localDay(now: Date, timeZone = community.timeZone): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
}

/** A date of content for people: `2026`, `2026-02` or `2026-02-17` → «17 лютого 2026 року», “17 February 2026”. */
export function formatDay(day: string, locale: Locale): string {
  const [year = '', month, date] = day.split('-')
  if (!month) return year
  const instant = new Date(`${year}-${month}-${date ?? '01'}T12:00:00Z`)
  const options: Intl.DateTimeFormatOptions = date
    ? { day: 'numeric', month: 'long', year: 'numeric' }
    : { month: 'long', year: 'numeric' }
  const text = new Intl.DateTimeFormat(locale === 'uk' ? 'uk-UA' : 'en-GB', {
    ...options,
    timeZone: 'UTC',
  }).format(instant)
  // The abbreviation «р.» would bring a second full stop to the end of a sentence.
  return text.replace(/\s?р\.$/, ' року')
}

/** An instant as the community's clock shows it: «субота, 28 листопада» and «09:00». */
export function formatMoment(
  instant: Date,
  locale: Locale,
  timeZone = community.timeZone,
): { day: string; time: string } {
  const language = locale === 'uk' ? 'uk-UA' : 'en-GB'
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  return { day: day.format(instant), time: time.format(instant) }
}

/** An instant in few signs, for tables: «23.11.2026, 14:05», “23/11/2026, 14:05”. */
export function formatStamp(instant: Date, locale: Locale, timeZone = community.timeZone): string {
  return new Intl.DateTimeFormat(locale === 'uk' ? 'uk-UA' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant)
}
