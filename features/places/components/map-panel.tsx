import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { assets } from '@/lib/generated/assets'
import type { Locale } from '@/lib/i18n/locales'

/** The portal's own tiles and whom the map has to name for them; null for plain ground. */
export type MapTiles = { template: string; attribution: { text: string; url: string | null } | null } | null

type MapPanelProps = { locale: Locale; tiles: MapTiles }

/** The map waits behind a button; until then nothing of it is loaded. Without JavaScript the list says it all. */
export async function MapPanel({ locale, tiles }: MapPanelProps) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const close = (await getTranslations({ locale, namespace: 'common' }))('close')
  const [west, south, east, north] = community.bounds
  const names = [...community.settlements, ...community.demonstrationTowns].map((town) => ({
    name: town[locale],
    latitude: town.latitude,
    longitude: town.longitude,
  }))
  return (
    <>
      <div className="button-row">
        <button
          type="button"
          className="button button-quiet live-only"
          data-map={assets.map}
          data-map-styles={assets.mapStyles}
          data-failed={t('mapFailed')}
          aria-expanded="false"
          aria-controls="map-panel"
        >
          {t('map')}
        </button>
        <button
          type="button"
          className="button button-quiet live-only"
          data-distance=""
          data-failed={t('distanceFailed')}
        >
          {t('distance')}
        </button>
      </div>
      <section
        id="map-panel"
        className="map-panel"
        aria-label={t('mapTitle')}
        data-tiles={tiles?.template}
        data-attribution={tiles?.attribution?.text}
        data-attribution-url={tiles?.attribution?.url ?? undefined}
        data-kilometres={t('kilometres')}
        data-metres={t('metres')}
        data-settlements={JSON.stringify(names)}
        data-bounds={JSON.stringify([
          [south, west],
          [north, east],
        ])}
        data-close={close}
        data-zoom-in={t('zoomIn')}
        data-zoom-out={t('zoomOut')}
        data-cluster-label={t('cluster', { count: '{count}' })}
        hidden
      />
    </>
  )
}
