import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { ListedPlace } from '../rules/filter'
import { PlaceRow } from './place-row'

const SHOWN = 3

/** The next help on the landing: what is open now first; examples only while there is nothing real. */
export async function PlacesNow({
  locale,
  items,
  now,
}: {
  locale: Locale
  items: readonly ListedPlace[]
  now: Date
}) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const real = items.filter(({ place }) => !place.demo)
  const shown = (real.length > 0 ? real : items).slice(0, SHOWN)
  return (
    <section>
      <h2>{t('places')}</h2>
      <p className="mt-2">{t('placesLead')}</p>
      {items.length === 0 ? (
        <p className="mt-4">{t('noPlaces')}</p>
      ) : (
        <ul className="row-list mt-4">
          {shown.map((item) => (
            <PlaceRow key={item.place.slug} locale={locale} item={item} now={now} />
          ))}
        </ul>
      )}
      <p className="mt-4">
        <a className="lone-link" href={href(locale, '/places')} data-where-link="">
          {t('allPlaces')}
        </a>
      </p>
    </section>
  )
}
