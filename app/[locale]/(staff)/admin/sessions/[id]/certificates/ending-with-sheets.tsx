'use client'

import { useTranslations } from 'next-intl'
import { CertificateSheet } from '@/features/certificates/components/certificate-sheet'
import { sheetTexts } from '@/features/certificates/presenter'
import { Ending, type EndingProps } from '@/features/sessions/components/staff/ending'
import { href, type Locale } from '@/lib/i18n/locales'

type Props = Omit<EndingProps, 'sheetOf'> & { locale: Locale; publicUrl: string; portal: string }

/** The end of a session with the certificates as everybody's look: the answer of the form becomes the sheets. */
export function EndingWithSheets({ locale, publicUrl, portal, ...ending }: Props) {
  const t = useTranslations('certificates')
  return (
    <Ending
      {...ending}
      sheetOf={(sheet) => (
        <CertificateSheet
          texts={sheetTexts(t, sheet, portal, locale)}
          facts={{
            ...{ code: sheet.code, name: sheet.name, holderKey: sheet.holderKey },
            address: `${publicUrl}${href(locale, `/r/${sheet.code}`)}`,
            day: sheet.day,
          }}
        />
      )}
    />
  )
}
