import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { RefusedPreview } from '@/features/editing/components/staff/refused-preview'
import { loadPreview } from '@/features/editing/loaders'
import { GuideProse } from '@/features/guides/components/mdx/guide-prose'
import { formatDay } from '@/lib/dates'

type Props = PageProps<'/[locale]/admin/pages/[slug]/preview'>

export const metadata = { title: '—' }

/** The draft as readers would see it. Links lead to windows of their own: this page stands inside of another. */
export default async function TextPreviewPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { locale, preview } = await loadPreview({ collection: 'pages', slug }, (await searchParams).in)
  if (!preview || preview.kind === 'guide') notFound()
  if (preview.kind === 'refused') return <RefusedPreview locale={locale} problems={preview.problems} />
  const t = await getTranslations({ locale, namespace: 'guide' })
  return (
    <div lang={locale}>
      <base target="_blank" />
      <Shell locale={locale} path={`/${slug}`} crumbs={[]}>
        <article className="prose">
          <h1>{preview.title}</h1>
          <GuideProse locale={locale} nodes={preview.body} />
          <p className="small soft">{t('updated', { date: formatDay(preview.updatedOn, locale) })}</p>
        </article>
      </Shell>
    </div>
  )
}
