import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { PartnerView } from '@/features/partners/components/partner-view'
import { partnerPath, partnersPath } from '@/features/partners/constants'
import { loadPublicPartner } from '@/features/partners/loaders'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

/** What came of a partnership is counted when it is asked for. */
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/community/partners/[slug]'>

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const found = await loadPublicPartner((await params).slug, new Date())
  if (!found) notFound()
  return { locale, path: partnerPath(found.partner.slug), ...found }
}

export async function generateMetadata(props: Props) {
  const { locale, path, partner } = await load(props)
  const description = partner.about?.[locale].slice(0, 200)
  return pageMetadata(locale, path, { title: partner.name[locale], description, index: !partner.demo })
}

export default async function PartnerPage(props: Props) {
  const { locale, path, ...page } = await load(props)
  const t = await getTranslations({ locale, namespace: 'partners' })
  const crumbs = [
    { path: '/community', label: t('community') },
    { path: partnersPath, label: t('title') },
  ]
  return (
    <Shell locale={locale} path={path} section="courses" crumbs={crumbs}>
      <PartnerView locale={locale} {...page} />
    </Shell>
  )
}
