import 'server-only'
import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { type EnrolFormTexts, enrolFormTexts } from './presenter'

/**
 * Labels of the form that takes a seat, or a place on the waiting list, with the community's terms in the consent.
 * `demo`: it is an example, of which nothing about people is kept.
 */
export async function loadEnrolTexts(
  locale: Locale,
  { waiting, demo }: { waiting: boolean; demo: boolean },
): Promise<EnrolFormTexts> {
  const t = await getTranslations({ locale, namespace: 'enrolments' })
  const { officialName, retention } = community
  return enrolFormTexts(t, { waiting, demo, community: officialName[locale], days: retention.enrolmentDays })
}
