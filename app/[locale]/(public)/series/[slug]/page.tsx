import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { JsonLd } from '@/components/ui/json-ld'
import { EpisodeView } from '@/features/series/components/episode-view'
import { OfficialView } from '@/features/series/components/official-view'
import { episodePath, seriesPath } from '@/features/series/constants'
import { getEpisode, listEpisodes } from '@/features/series/data'
import { episodeJsonLd } from '@/features/series/presenter'
import { env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import '@/styles/series.css'

type Props = PageProps<'/[locale]/series/[slug]'>

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => listEpisodes(locale).map(({ slug }) => ({ locale, slug })))
}

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const episode = getEpisode(locale, (await params).slug)
  if (!episode) notFound()
  return { locale, episode }
}

export async function generateMetadata(props: Props) {
  const { locale, episode } = await load(props)
  const { slug, title, summary } = episode
  return pageMetadata(locale, episodePath(slug), { title, description: summary })
}

export default async function EpisodePage(props: Props) {
  const { locale, episode } = await load(props)
  const t = await getTranslations({ locale })
  const crumbs = [
    { path: '/courses', label: t('nav.courses') },
    { path: seriesPath, label: t('series.title') },
  ]
  const own = episode.kind === 'own' ? episode : null
  return (
    <Shell locale={locale} path={episodePath(episode.slug)} section="courses" crumbs={crumbs}>
      <JsonLd data={own ? episodeJsonLd(own, locale, env().publicUrl) : null} />
      {episode.kind === 'own' ? (
        <EpisodeView {...{ locale, episode }} />
      ) : (
        <OfficialView {...{ locale, episode }} />
      )}
    </Shell>
  )
}
