import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { ClubView } from '@/features/club/components/club-view'
import { loadRewardOffers } from '@/features/club/loaders'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/community/club'>

/** Every reader gets an idempotency key of their own, and what is left is counted now. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'club' })
  return pageMetadata(locale, '/community/club', { title: t('title'), description: t('description') })
}

export default async function ClubPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'community' })
  const crumbs = [{ path: '/community', label: t('title') }]
  return (
    <Shell locale={locale} path="/community/club" section="courses" crumbs={crumbs}>
      <ClubView
        locale={locale}
        forms={await loadFormTexts(locale)}
        rewards={await loadRewardOffers(new Date())}
      />
    </Shell>
  )
}
