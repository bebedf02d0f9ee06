import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PlaceTombstone } from '../types'

/** The address of a removed place stays and says so. */
export async function PlaceGone({ locale, place }: { locale: Locale; place: PlaceTombstone }) {
  const t = await getTranslations({ locale, namespace: 'places' })
  return (
    <section className="prose">
      <h1>{place.name[locale]}</h1>
      <h2>{t('gone')}</h2>
      <p>{t('goneText')}</p>
      {place.substitute ? (
        <p>
          {t('substitute')}{' '}
          <a href={href(locale, `/places/${place.substitute.slug}`)}>{place.substitute.name[locale]}</a>
        </p>
      ) : null}
    </section>
  )
}
