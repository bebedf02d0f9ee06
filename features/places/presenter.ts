import type { Locale } from '@/lib/i18n/locales'
import { remoteKinds } from './constants'
import type { WeekDay } from './rules/opening'
import type { PlaceKind, Presence, PublicPlace } from './types'

const schemaTypes: Record<PlaceKind, string> = {
  cnap: 'GovernmentOffice',
  library: 'Library',
  hub: 'CivicStructure',
  'school-lab': 'School',
  club: 'CivicStructure',
  mobile: 'Place',
  online: 'GovernmentService',
  phone: 'GovernmentService',
}

type JsonLd = Record<string, unknown>

/** Drops what is empty, so that nothing unknown is stated. */
function stated(values: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

function hoursOf(week: WeekDay[] | null): JsonLd[] {
  return (week ?? []).flatMap(({ day, hours }) =>
    hours
      .filter(({ sure }) => sure)
      .map(({ from, to }) => ({
        '@type': 'OpeningHoursSpecification',
        opens: from,
        closes: to === '24:00' ? '23:59' : to,
        validFrom: day,
        validThrough: day,
      })),
  )
}

/**
 * A place as schema.org describes it, for the page of a place. Hours are stated day by day and only while the reader
 * is told open or closed too.
 * @returns null for demonstration places: no machine may take them for real ones.
 */
export function placeJsonLd(
  item: { place: PublicPlace; presence: Presence; week: WeekDay[] | null },
  locale: Locale,
  pageUrl: string,
): JsonLd | null {
  const { place, presence, week } = item
  if (place.demo) return null
  const isRemote = remoteKinds.includes(place.kind)
  const address =
    place.settlement || place.address
      ? stated({
          '@type': 'PostalAddress',
          addressCountry: 'UA',
          addressLocality: place.settlement?.[locale],
          // The old address of a place that moved is nobody's address now.
          streetAddress: place.historical ? null : place.address?.[locale],
          postalCode: place.historical ? null : place.postalCode,
        })
      : null
  const geo = place.precision === 'exact' && !place.historical && place.position
  const knownHours =
    presence.code === 'open' || presence.code === 'open-always' || presence.code === 'closed-now'
  const common = {
    '@context': 'https://schema.org',
    '@type': schemaTypes[place.kind],
    '@id': pageUrl,
    name: place.name[locale],
    description: place.summary?.[locale],
    url: pageUrl,
    sameAs: place.website,
  }
  if (isRemote) {
    const channel = stated({
      '@type': 'ServiceChannel',
      serviceUrl: place.website,
      servicePhone: place.phones.map(({ number }) => ({ '@type': 'ContactPoint', telephone: number })),
    })
    const provider = place.organization && {
      '@type': 'Organization',
      name: place.organization.name[locale],
    }
    return stated({ ...common, availableChannel: channel, provider })
  }
  return stated({
    ...common,
    telephone: place.phones.map(({ number }) => number),
    email: place.email,
    address,
    geo: geo ? { '@type': 'GeoCoordinates', ...geo } : null,
    openingHoursSpecification: knownHours ? hoursOf(week) : null,
    isAccessibleForFree: place.fee === 'free' ? true : null,
  })
}
