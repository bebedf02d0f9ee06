import 'server-only'
import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { type EnrolFormTexts, enrolFormTexts } from './presenter'

/** Labels of the form that takes a seat, or a place on the waiting list, with the community's terms in the consent. */
export async function loadEnrolTexts(locale: Locale, waiting: boolean): Promise<EnrolFormTexts> {
  const t = await getTranslations({ locale, namespace: 'enrolments' })
  const { officialName, retention } = community
  return enrolFormTexts(t, { waiting, community: officialName[locale], days: retention.enrolmentDays })
}
