'use client'

import { useTranslations } from 'next-intl'

type Props = { name: string; phone: string | null }

/** Calls somebody. A line shows only the last digits, for a screen is seen by those around. */
export function PhoneLink({ name, phone }: Props) {
  const t = useTranslations('staff')
  if (phone === null) return <span className="soft small">{t('sessions.sheet.noPhone')}</span>
  const text = `…${phone.slice(-4)}`
  return (
    <a className="row-link" href={`tel:${phone}`} aria-label={t('enrolments.call', { name, phone: text })}>
      {text}
    </a>
  )
}
