import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { Seats } from '../types'

type Props = {
  locale: Locale
  seats: Pick<Seats, 'free' | 'waiting'>
  /** Of a closed group no number is told: its enterprise would count who enrolled and who left, day by day. */
  closed?: boolean
}

/** How many seats are left, or how many people wait. */
export async function SeatsLine({ locale, seats, closed = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'enrolments.seats' })
  if (seats.free === null) return <span className="seats">{t('all')}</span>
  if (seats.free > 0)
    return <span className="seats">{closed ? t('some') : t('left', { count: seats.free })}</span>
  return <span className="seats seats-none">{t('waiting', { count: closed ? 0 : seats.waiting })}</span>
}
