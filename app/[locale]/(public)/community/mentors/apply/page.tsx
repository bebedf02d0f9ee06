import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { ApplyView } from '@/features/mentors/components/apply-view'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/community/mentors/apply'>

const PATH = '/community/mentors/apply'

/** Every reader gets an idempotency key of their own. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'mentors.apply' })
  return pageMetadata(locale, PATH, { title: t('title'), description: t('lead') })
}

export default async function ApplyPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'community' })
  const crumbs = [{ path: '/community', label: t('title') }]
  return (
    <Shell locale={locale} path={PATH} section="courses" crumbs={crumbs}>
      <ApplyView locale={locale} forms={await loadFormTexts(locale)} />
    </Shell>
  )
}
