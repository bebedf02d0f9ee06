import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { formatDay, formatMoment, localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { Presence } from '../types'

type Words = Awaited<ReturnType<typeof getTranslations<'places'>>>

/** What is true of a place now, in one sentence. */
export function presenceSentence(t: Words, presence: Presence, locale: Locale, now: Date): string {
  const { code, until, opensAt, untilDay } = presence
  const moment = (at: Date) => {
    const { day, time } = formatMoment(at, locale, community.timeZone)
    return localDay(at) === localDay(now) ? t('todayAt', { time }) : t('dayAt', { day, time })
  }
  if (code === 'open' && until) {
    const { day, time } = formatMoment(until, locale, community.timeZone)
    return t('status.open', { time: localDay(until) === localDay(now) ? time : t('dayAt', { day, time }) })
  }
  if (code === 'closed-now' && opensAt) return t('status.closed-until', { time: moment(opensAt) })
  if (code === 'temporarily-closed' && untilDay) {
    return t('status.temporarily-closed-until', { day: formatDay(untilDay, locale) })
  }
  if (code === 'open') return t('status.open-always')
  return t(`status.${code}`)
}

/** «Відчинено до 17:00 · підтверджено сьогодні»: what is true now and how fresh it is. */
export async function PlaceStatus({
  locale,
  presence,
  now,
}: {
  locale: Locale
  presence: Presence
  now: Date
}) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const days = presence.confirmedDays
  const confirmed =
    days === null
      ? t('confirmed.none')
      : days === 0
        ? t('confirmed.today')
        : t('confirmed.days', { count: days })
  // A place that is gone needs no date, and «nobody has confirmed» need not be said twice.
  const untold = presence.tone === 'gone' || presence.code === 'never-confirmed'
  return (
    <p>
      <span className={`status-line tone-${presence.tone}`}>
        {presenceSentence(t, presence, locale, now)}
      </span>
      {untold ? null : <span className="soft"> · {confirmed}</span>}
    </p>
  )
}
