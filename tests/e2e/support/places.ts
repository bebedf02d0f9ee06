import { randomBytes, randomInt } from 'node:crypto'
import type { InValue } from '@libsql/client'
import { putRow } from './database'
import type { Portal } from './portal'

/** As the portal's own client writes moments, so that they sort together. */
export const storedNow = () => new Date().toISOString().replace('Z', '+00:00')

let made = 0

/**
 * Stores a place as a member of staff or an import would have: open, exact and public outside the community, unless
 * `facts` say otherwise. Everything that may have to stay hidden has a mark of its own.
 */
export async function putPlace(portal: Portal, facts: Record<string, InValue> = {}) {
  const mark = randomBytes(5).toString('hex')
  // North of every place that the portal brings with it, and like no other one, however its coordinates are cut.
  made += 1
  const [latitude, longitude] = [50, 25].map((degrees) =>
    Number(`${degrees}.${100 + made}${randomInt(111, 999)}`),
  )
  const position = `${latitude}, ${longitude}`
  const place = {
    id: `place-${mark}`,
    slug: `hall-${mark}`,
    kind: 'hub',
    nameUk: `Світлиця ${mark}`,
    nameEn: `Hall ${mark}`,
    summaryUk: 'Допомагає з довідками.',
    summaryEn: 'Helps with certificates.',
    detailUk: `Вхід з двору: вул. Позначена ${mark}, 77. Координати ${position}.`,
    detailEn: `Enter from the yard: 77 Marked ${mark} Street. Coordinates ${position}.`,
    where: '["ukraine"]',
    addressUk: `вул. Позначена ${mark}, 77`,
    addressEn: `77 Marked ${mark} Street`,
    settlementUk: 'Дніпро',
    settlementEn: 'Dnipro',
    latitude: Number(latitude),
    longitude: Number(longitude),
    precision: 'exact',
    visibility: 'public',
    status: 'open',
    hours: 'Mo-Su 00:00-24:00',
    needs: '["documents"]',
    audiences: '["everyone"]',
    accessModes: '["walk-in"]',
    accessibility: '[]',
    languages: '["uk"]',
    phones: '[{"number":"+380501112233"}]',
    website: `https://maps.test/?q=${latitude},${longitude}&hall=${mark}`,
    sourceUk: 'Перевірка',
    sourceEn: 'A check',
    createdAt: storedNow(),
    updatedAt: storedNow(),
    ...facts,
  }
  await putRow(portal, 'Place', place)
  return { slug: place.slug, id: place.id, latitude: place.latitude, longitude: place.longitude, mark }
}

/** What tells where such a place is: the address in both languages, and the coordinates as texts and links cut them. */
export function whereabouts({ mark, latitude, longitude }: Awaited<ReturnType<typeof putPlace>>): string[] {
  return [
    `Позначена ${mark}`,
    `Marked ${mark}`,
    ...[latitude, longitude].map((value) => String(value).slice(0, 6)),
  ]
}
