import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { PublicPlace } from '../types'

/** Address as far as it may be told, phones, site, mail. */
export async function PlaceContact({ locale, place }: { locale: Locale; place: PublicPlace }) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const settlement = place.settlement?.[locale]
  const address = place.address?.[locale]
  return (
    <section className="panel">
      <h2>{t('phones')}</h2>
      {place.phones.length === 0 ? <p>{t('noPhones')}</p> : null}
      <ul>
        {place.phones.map((phone) => (
          <li key={phone.number}>
            <a className="row-phone" href={`tel:${phone.number}`}>
              {formatPhone(phone.number)}
            </a>
            {phone.label ? ` — ${phone.label[locale]}` : null}
          </li>
        ))}
      </ul>
      <h2>{t('address')}</h2>
      {settlement ? <p>{[settlement, place.district?.[locale]].filter(Boolean).join(', ')}</p> : null}
      {address && place.historical ? <p>{t('historicalAddress', { address })}</p> : null}
      {address && !place.historical ? <p>{address}</p> : null}
      {!address && place.visibility === 'booking' ? <p>{t('addressAfterBooking')}</p> : null}
      {!address && place.visibility === 'phone' ? <p>{t('addressByPhone')}</p> : null}
      {!address && place.visibility === 'public' && place.kind !== 'online' && place.kind !== 'phone' ? (
        <p className="soft">{t('addressUnknown')}</p>
      ) : null}
      {place.website ? (
        <p className="mt-3">
          {t('website')}: <a href={place.website}>{place.website.replace(/^https?:\/\//, '')}</a>
        </p>
      ) : null}
      {place.email ? (
        <p className="mt-3">
          {t('email')}: <a href={`mailto:${place.email}`}>{place.email}</a>
        </p>
      ) : null}
    </section>
  )
}
