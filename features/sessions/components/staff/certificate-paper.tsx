'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/staff/notice'
import { QrCode } from '@/components/ui/qr-code'
import type { CertificateSheet } from '@/features/certificates/types'
import { community } from '@/lib/community'
import { formatDay } from '@/lib/dates'
import { href, isLocale } from '@/lib/i18n/locales'
import { PrintButton } from './print-button'

type Props = { sheets: readonly CertificateSheet[]; publicUrl: string }

/** Certificates as one print job, a page for each. The holder's key stands on paper and nowhere else. */
export function CertificatePaper({ sheets, publicUrl }: Props) {
  const t = useTranslations('staff.sessions.certificate')
  const given = useLocale()
  const locale = isLocale(given) ? given : 'uk'
  return (
    <div className="certificates">
      <div className="no-print">
        <Notice tone="warn" title={t('printNow', { count: sheets.length })}>
          <p>{t('printNowText')}</p>
        </Notice>
        {sheets.length > 0 && <PrintButton label={t('print')} />}
      </div>
      {sheets.map((sheet) => {
        const address = `${publicUrl}${href(locale, `/r/${sheet.code}`)}`
        return (
          <article key={sheet.code} className="certificate">
            <p>{community.officialName[locale]}</p>
            <h2>{t('title')}</h2>
            <p className="certificate-name">{sheet.name}</p>
            <p>{t('finished')}</p>
            <p className="certificate-course">{sheet.courseTitle[locale]}</p>
            <p>
              {t('hours', { count: sheet.hours })} {formatDay(sheet.issuedOn, locale)}
            </p>
            <QrCode text={address} label={t('qr')} />
            <p>{t('check', { code: sheet.code, address })}</p>
            {sheet.holderKey && <p className="certificate-key">{t('key', { key: sheet.holderKey })}</p>}
          </article>
        )
      })}
    </div>
  )
}
