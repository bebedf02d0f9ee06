import { getTranslations } from 'next-intl/server'
import { EverythingList } from '@/components/layout/everything-list'
import { Hero } from '@/components/layout/hero'
import { LearnSection } from '@/components/layout/learn-section'
import { Shell } from '@/components/layout/shell'
import { GuideTile } from '@/features/guides/components/guide-tile'
import { ScamCard } from '@/features/guides/components/scam-card'
import { WhereFilter } from '@/features/guides/components/where-filter'
import { loadPopularGuides } from '@/features/guides/loaders'
import { PlacesNow } from '@/features/places/components/places-now'
import { loadPlaceList } from '@/features/places/loaders'
import { parsePlaceFilter } from '@/features/places/schema'
import { SearchBox } from '@/features/search/components/search-box'
import { SearchExamples } from '@/features/search/components/search-examples'
import { href } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]'>

/** «Open now» is true for this minute only. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home' })
  return pageMetadata(locale, '/', { title: t('title'), description: t('description') })
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home' })
  const now = new Date()
  const [popular, places] = await Promise.all([
    loadPopularGuides(locale),
    loadPlaceList(parsePlaceFilter({}), locale, now),
  ])
  return (
    <Shell locale={locale} path="/" wide>
      <Hero heading={t('heading')} lead={t('lead')}>
        <SearchBox locale={locale} />
        <SearchExamples locale={locale} />
      </Hero>
      <div className="wrap">
        <WhereFilter locale={locale} where={null} />
        <section className="section">
          <div className="section-head">
            <h2>{t('popular')}</h2>
            <a href={href(locale, '/guides')}>{t('allGuides')}</a>
          </div>
          <div className="tile-grid tile-grid-4">
            {popular.map((guide) => (
              <GuideTile key={guide.slug} locale={locale} guide={guide} />
            ))}
          </div>
        </section>
        <div className="two-columns section">
          <PlacesNow locale={locale} items={places.items} now={now} />
          <ScamCard locale={locale} />
        </div>
        <LearnSection locale={locale} />
        <EverythingList locale={locale} />
      </div>
    </Shell>
  )
}
