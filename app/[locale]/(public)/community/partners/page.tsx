import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { PartnerListView } from '@/features/partners/components/partner-list-view'
import { partnersPath } from '@/features/partners/constants'
import { loadPublicPartners } from '@/features/partners/loaders'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

/** Partners come and go by the minute in which staff write them. */
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/community/partners'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'partners' })
  return pageMetadata(locale, partnersPath, { title: t('title'), description: t('description') })
}

export default async function PartnersPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'partners' })
  const crumbs = [{ path: '/community', label: t('community') }]
  return (
    <Shell locale={locale} path={partnersPath} section="courses" crumbs={crumbs}>
      <PartnerListView locale={locale} partners={await loadPublicPartners()} />
    </Shell>
  )
}
