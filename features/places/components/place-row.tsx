import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { ListedPlace } from '../rules/filter'
import { PlaceBadges } from './place-badges'
import { PlaceStatus } from './place-status'

/** One place in the list. The script reads `data-at` for the map and for distances; it holds no more than the page may tell. */
export async function PlaceRow({ locale, item, now }: { locale: Locale; item: ListedPlace; now: Date }) {
  const t = await getTranslations({ locale })
  const { place, presence } = item
  const at = place.position ? `${place.position.latitude},${place.position.longitude}` : undefined
  return (
    <li data-at={at}>
      <h3 className="row-title">
        <a href={href(locale, `/places/${place.slug}`)}>{place.name[locale]}</a>
      </h3>
      <p className="soft">
        {t(`places.kind.${place.kind}`)}
        {place.settlement ? ` · ${place.settlement[locale]}` : null} <span data-distance-slot="" />
        {place.demo ? <span className="badge badge-demo">{t('common.demoShort')}</span> : null}
      </p>
      <PlaceStatus locale={locale} presence={presence} now={now} />
      <p className="small">{place.needs.map((need) => t(`places.need.${need}`)).join(' · ')}</p>
      <PlaceBadges locale={locale} place={place} />
      {place.phones.slice(0, 1).map((phone) => (
        <p key={phone.number} className="mt-2">
          <a className="row-phone" href={`tel:${phone.number}`}>
            {formatPhone(phone.number)}
          </a>
        </p>
      ))}
    </li>
  )
}
