import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import { communitySections } from './sections'

type Props = PageProps<'/[locale]/community'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'community' })
  return pageMetadata(locale, '/community', { title: t('title'), description: t('description') })
}

export default async function CommunityPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const t = await getTranslations({ locale, namespace: 'community' })
  return (
    <Shell locale={locale} path="/community" section="courses" crumbs={[]}>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {communitySections.map(({ name, Section }) => (
        <Section key={name} locale={locale} query={query} />
      ))}
    </Shell>
  )
}
