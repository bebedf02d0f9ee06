import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { formatStart } from '../rules/when'
import type { PublicDate } from '../types'

/** What changed about a date: moved from when, cancelled, and why. Nothing for a date that stands. */
export async function EventState({ locale, date }: { locale: Locale; date: PublicDate }) {
  if (date.state === 'scheduled') return null
  const t = await getTranslations({ locale, namespace: 'events' })
  const what =
    date.state === 'cancelled'
      ? t('cancelled')
      : date.previous
        ? t('movedFrom', { when: formatStart(date.previous, locale) })
        : t('moved')
  return (
    <p className={`status-line ${date.state === 'cancelled' ? 'tone-gone' : 'tone-moved'}`}>
      <strong>{what}</strong> {date.reason?.[locale]}
    </p>
  )
}
