import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { tileAttribution, tileSource } from '@/features/map/service'
import { PlaceListView } from '@/features/places/components/place-list-view'
import { loadPlaces } from '@/features/places/loaders'
import { filterPath } from '@/features/places/rules/filter'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/places'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'places' })
  return pageMetadata(locale, '/places', { title: t('title'), description: t('description') })
}

export default async function PlacesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const now = new Date()
  const { filter, items } = await loadPlaces(await searchParams, locale, now)
  const tiles =
    tileSource() === 'none' ? null : { template: '/tiles/{z}/{x}/{y}', attribution: await tileAttribution() }
  return (
    <Shell locale={locale} path={filterPath(filter)} section="places" crumbs={[]}>
      <PlaceListView locale={locale} items={items} filter={filter} tiles={tiles} now={now} />
    </Shell>
  )
}
