import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { Seats } from '../types'

/** How many seats are left, or how many people wait. */
export async function SeatsLine({
  locale,
  seats,
}: {
  locale: Locale
  seats: Pick<Seats, 'free' | 'waiting'>
}) {
  const t = await getTranslations({ locale, namespace: 'enrolments.seats' })
  if (seats.free === null) return <span className="seats">{t('all')}</span>
  if (seats.free > 0) return <span className="seats">{t('left', { count: seats.free })}</span>
  return <span className="seats seats-none">{t('waiting', { count: seats.waiting })}</span>
}
