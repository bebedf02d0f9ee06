import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { PublicPlace } from '../types'

/** Power, internet, shelter and price in words. What is not known is left out of the short list. */
export async function PlaceBadges({
  locale,
  place,
  full = false,
}: {
  locale: Locale
  place: PublicPlace
  full?: boolean
}) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const shown = [
    place.power !== 'unknown' || full ? t(`power.${place.power}`) : null,
    place.internet !== 'unknown' || full ? t(`internet.${place.internet}`) : null,
    place.shelter !== 'unknown' || full ? t(`shelter.${place.shelter}`) : null,
    place.accessibility.includes('step-free-entrance') ? t('access.step-free-entrance') : null,
    place.accessModes.includes('booking') ? t('access.booking') : null,
    place.fee !== 'unknown' ? t(`fee.${place.fee}`) : null,
  ].filter((text) => text !== null)
  if (shown.length === 0) return null
  return (
    <ul className="badges">
      {shown.map((text) => (
        <li key={text} className="badge">
          {text}
        </li>
      ))}
    </ul>
  )
}
