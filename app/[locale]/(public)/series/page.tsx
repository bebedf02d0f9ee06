import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { EpisodeList } from '@/features/series/components/episode-list'
import { seriesPath } from '@/features/series/constants'
import { listEpisodes } from '@/features/series/data'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import '@/styles/series.css'

type Props = PageProps<'/[locale]/series'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'series' })
  return pageMetadata(locale, seriesPath, { title: t('title'), description: t('lead') })
}

export default async function SeriesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale })
  const crumbs = [{ path: '/courses', label: t('nav.courses') }]
  return (
    <Shell locale={locale} path={seriesPath} section="courses" crumbs={crumbs}>
      <header className="page-head">
        <h1>{t('series.title')}</h1>
        <p className="lead">{t('series.lead')}</p>
      </header>
      <EpisodeList locale={locale} episodes={listEpisodes(locale)} />
    </Shell>
  )
}
