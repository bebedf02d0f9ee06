'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/staff/notice'
import { useToast } from '@/components/staff/toasts'
import { href } from '@/lib/i18n/locales'

type Props = { path: string; until: Date; name: string }

/** A one-time link, shown once to the administrator who hands it on. */
export function OnceLink({ path, until, name }: Props) {
  const t = useTranslations('staff.people')
  const toast = useToast()
  const locale = useLocale()
  const [address, setAddress] = useState('')
  // Only the browser knows by which name the portal was opened.
  useEffect(() => setAddress(`${location.origin}${href(locale, path)}`), [locale, path])
  return (
    <Notice tone="done" title={t('linkTitle', { name })}>
      <p>{t('linkText', { until })}</p>
      <code className="once-link mt-2">{address}</code>
      <button
        className="button button-quiet mt-4"
        type="button"
        onClick={() => navigator.clipboard.writeText(address).then(() => toast(t('copied')))}
      >
        {t('copy')}
      </button>
    </Notice>
  )
}
