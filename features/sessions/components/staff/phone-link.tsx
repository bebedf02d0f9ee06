'use client'

import { useTranslations } from 'next-intl'

type Props = { name: string; phone: string | null; text?: string }

/** Calls somebody. A line shows only the last digits, for a screen is seen by those around; `text` shows another. */
export function PhoneLink({ name, phone, text = `…${phone?.slice(-4)}` }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  if (phone === null) return <span className="soft small">{t('noPhone')}</span>
  return (
    <a className="row-link" href={`tel:${phone}`} aria-label={t('call', { name, phone: text })}>
      {text}
    </a>
  )
}
