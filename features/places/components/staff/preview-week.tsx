'use client'

import { useTranslations } from 'next-intl'
import { HoursText } from '@/components/ui/hours-text'
import type { Locale } from '@/lib/i18n/locales'
import type { WeekDay } from '../../rules/opening'

/** The hours of the next seven days, exceptions applied. */
export function PreviewWeek({ locale, week }: { locale: Locale; week: WeekDay[] | null }) {
  const t = useTranslations('staff.places.preview')
  if (!week) return <p>{t('hoursUnknown')}</p>
  const names = new Intl.DateTimeFormat(locale === 'uk' ? 'uk-UA' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  })
  const said = ({ hours }: WeekDay) =>
    hours
      .map(({ from, to, sure }) => (sure ? `${from}–${to}` : t('ask', { hours: `${from}–${to}` })))
      .join(', ') || t('closed')
  return (
    <dl className="facts" data-preview="week">
      {week.map((day) => (
        <div className="contents" key={day.day}>
          <dt>{names.format(new Date(`${day.day}T12:00:00Z`))}</dt>
          <dd>
            <HoursText text={said(day)} />
            {day.exception && ` (${t('exception')})`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
