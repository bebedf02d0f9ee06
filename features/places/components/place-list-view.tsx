import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { isEmptyFilter, type ListedPlace } from '../rules/filter'
import type { PlaceFilter } from '../types'
import { MapPanel, type MapTiles } from './map-panel'
import { PlaceFilterForm } from './place-filter-form'
import { PlaceRow } from './place-row'

type Props = {
  locale: Locale
  items: readonly ListedPlace[]
  filter: PlaceFilter
  tiles: MapTiles
  now: Date
}

/** The list is the page; the map is one button away. */
export async function PlaceListView({ locale, items, filter, tiles, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'places' })
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <PlaceFilterForm locale={locale} filter={filter} />
      {items.length === 0 ? (
        <section className="prose">
          <h2>{t('none')}</h2>
          <p>{t('noneText')}</p>
        </section>
      ) : (
        <>
          <MapPanel locale={locale} tiles={tiles} />
          <h2 className="section">{t('count', { count: items.length })}</h2>
          {items.some(({ place }) => place.demo) ? <p className="soft">{t('demoNotice')}</p> : null}
          <ol className="row-list mt-4" data-place-list="">
            {items.map((item) => (
              <PlaceRow key={item.place.slug} locale={locale} item={item} now={now} />
            ))}
          </ol>
        </>
      )}
      {isEmptyFilter(filter) ? null : (
        <p className="mt-6">
          <a className="button button-quiet" href={href(locale, '/places')}>
            {t('reset')}
          </a>
        </p>
      )}
      <p className="section small">
        {t('openData')}: <a href="/api/open-data/places.json">JSON</a>,{' '}
        <a href="/api/open-data/places.geojson">GeoJSON</a>, <a href="/api/open-data/places.csv">CSV</a>
      </p>
    </>
  )
}
