import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { categories } from '@/features/guides/constants'
import type { Locale } from '@/lib/i18n/locales'
import { NewGuideForm } from './new-guide-form'

/** A guide that does not exist yet: its name in the address, its life situation, its titles. */
export async function NewGuidePage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const guide = await getTranslations({ locale, namespace: 'guide' })
  const options = categories.map((value) => ({ value, label: guide(`category.${value}`) }))
  return (
    <>
      <PageHeader title={t('newGuide')} lead={t('newGuideLead')} />
      <NewGuideForm categories={options} />
    </>
  )
}
