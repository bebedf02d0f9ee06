import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { RefusedPreview } from '@/features/editing/components/staff/refused-preview'
import { loadPreview } from '@/features/editing/loaders'
import { GuideView } from '@/features/guides/components/guide-view'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'

type Props = PageProps<'/[locale]/admin/guides/[slug]/preview'>

export const metadata = { title: '—' }

/** The draft as readers would see it. Links lead to windows of their own: this page stands inside of another. */
export default async function GuidePreviewPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { locale, preview } = await loadPreview({ collection: 'guides', slug }, (await searchParams).in)
  if (!preview || preview.kind === 'page') notFound()
  if (preview.kind === 'refused') return <RefusedPreview locale={locale} problems={preview.problems} />
  const { guide, related } = preview
  const t = await getTranslations({ locale, namespace: 'nav' })
  const crumbs = [{ path: '/guides', label: t('guides') }]
  return (
    <div lang={locale}>
      <base target="_blank" />
      <Shell locale={locale} path={`/guides/${slug}`} section="guides" crumbs={crumbs}>
        <GuideView
          locale={locale}
          guide={guide}
          related={related}
          address={`${env().publicUrl}${href(locale, `/g/${guide.number}`)}`}
          now={new Date()}
        />
      </Shell>
    </div>
  )
}
