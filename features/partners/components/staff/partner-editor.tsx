import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { partnerKinds } from '../../constants'
import type { StaffPartner } from '../../types'
import { PartnerForm } from './partner-form'

/** The form of a partner with the words that it shares with the public pages. */
export async function PartnerEditor({ locale, partner }: { locale: Locale; partner: StaffPartner | null }) {
  const t = await getTranslations({ locale, namespace: 'partners.kinds' })
  return <PartnerForm partner={partner} kinds={partnerKinds.map((value) => ({ value, label: t(value) }))} />
}
