import { getTranslations } from 'next-intl/server'
import { EverythingList } from '@/components/layout/everything-list'
import { Hero } from '@/components/layout/hero'
import { Shell } from '@/components/layout/shell'
import { PopularGuides } from '@/features/guides/components/popular-guides'
import { ScamCard } from '@/features/guides/components/scam-card'
import { WhereFilter } from '@/features/guides/components/where-filter'
import { loadPopularGuides } from '@/features/guides/loaders'
import { PlacesNow } from '@/features/places/components/places-now'
import { loadPlaces } from '@/features/places/loaders'
import { SearchBox } from '@/features/search/components/search-box'
import { SearchExamples } from '@/features/search/components/search-examples'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import { HomeLearning } from './home-learning'

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
  const [popular, places] = await Promise.all([loadPopularGuides(locale), loadPlaces({}, locale, now)])
  return (
    <Shell locale={locale} path="/" wide>
      <Hero heading={t('heading')} lead={t('lead')}>
        <SearchBox locale={locale} />
        <SearchExamples locale={locale} />
      </Hero>
      <div className="wrap">
        <WhereFilter locale={locale} where={null} />
        <PopularGuides locale={locale} guides={popular} />
        <div className="two-columns section">
          <PlacesNow locale={locale} items={places.items} now={now} />
          <ScamCard locale={locale} />
        </div>
        <HomeLearning locale={locale} now={now} />
        <EverythingList locale={locale} />
      </div>
    </Shell>
  )
}
