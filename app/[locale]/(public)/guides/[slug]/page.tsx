import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { JsonLd } from '@/components/ui/json-ld'
import { GuideView } from '@/features/guides/components/guide-view'
import { getGuide, listGuides } from '@/features/guides/data'
import { guideJsonLd } from '@/features/guides/presenter'
import { env } from '@/lib/env'
import { href, locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/guides/[slug]'>

/** The amber banner depends on the day. */
export const revalidate = 3600

export async function generateStaticParams() {
  const all = await Promise.all(locales.map(async (locale) => ({ locale, guides: await listGuides(locale) })))
  return all.flatMap(({ locale, guides }) => guides.map(({ slug }) => ({ locale, slug })))
}

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const guide = await getGuide(locale, slug)
  if (!guide) notFound()
  return pageMetadata(locale, `/guides/${slug}`, { title: guide.title, description: guide.summary })
}

export default async function GuidePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const guide = await getGuide(locale, slug)
  if (!guide) notFound()
  const t = await getTranslations({ locale, namespace: 'nav' })
  const related = (await listGuides(locale)).filter((other) => guide.related.includes(other.slug))
  const path = `/guides/${slug}`
  return (
    <Shell locale={locale} path={path} section="guides" crumbs={[{ path: '/guides', label: t('guides') }]}>
      <JsonLd data={guideJsonLd(guide, locale, env().publicUrl)} />
      <GuideView
        locale={locale}
        guide={guide}
        related={related}
        address={`${env().publicUrl}${href(locale, `/g/${guide.number}`)}`}
        now={new Date()}
      />
    </Shell>
  )
}
