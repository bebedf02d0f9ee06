'use client'

import { useTranslations } from 'next-intl'
import { formatPhone } from '@/lib/phone'

type Props = { name: string; phone: string | null; full?: boolean }

/** Calls somebody. A line shows only the last digits, for a screen is seen by those around. */
export function PhoneLink({ name, phone, full = false }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  if (phone === null) return <span className="soft small">{t('noPhone')}</span>
  return (
    <a className="row-link" href={`tel:${phone}`} aria-label={t('call', { name, phone: formatPhone(phone) })}>
      {full ? formatPhone(phone) : `…${phone.slice(-4)}`}
    </a>
  )
}
