'use client'

import { useTranslations } from 'next-intl'
import { BarePage } from '@/components/staff/bare-page'

/** A staff page broke. The number is in the server's log. */
export default function StaffError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('staff.broken')
  return (
    <BarePage title={t('title')}>
      <p className="mt-4">{t('text')}</p>
      {error.digest && <p className="mt-2">{t('number', { number: error.digest })}</p>}
      <button className="button mt-6" type="button" onClick={reset}>
        {t('again')}
      </button>
    </BarePage>
  )
}
