import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { sheetTexts } from '../presenter'
import type { CertificateSheet as Sheet } from '../types'
import { CertificateSheet } from './certificate-sheet'

type Props = {
  locale: Locale
  sheet: Sheet
  /** Where the portal is, without a slash at the end. */
  publicUrl: string
}

/** One certificate ready for the printer, for the page of a code and for lists of tutors. */
export async function CertificatePaper({ locale, sheet, publicUrl }: Props) {
  const t = await getTranslations({ locale, namespace: 'certificates' })
  const facts = {
    code: sheet.code,
    address: `${publicUrl}${href(locale, `/r/${sheet.code}`)}`,
    day: formatDay(sheet.issuedOn, locale),
    name: sheet.name,
    holderKey: sheet.holderKey,
  }
  return <CertificateSheet facts={facts} texts={sheetTexts(t, sheet, community.portal[locale], locale)} />
}
