import type { PublishingPolicy } from '@/features/places/rules/visibility'
import { publicView } from '@/features/places/rules/visibility'
import type { PlaceRecord, PublicPlace } from '@/features/places/types'

/** A place outside the community, known to all and told exactly, unless the test says otherwise. */
export function aPlace(facts: Partial<PlaceRecord> = {}): PlaceRecord {
  return {
    slug: 'place',
    kind: 'hub',
    demo: false,
    name: { uk: 'Хаб', en: 'Hub' },
    summary: { uk: 'Допомагає', en: 'Helps' },
    detail: null,
    where: ['ukraine'],
    address: { uk: 'вул. Таємна, 5', en: '5 Taiemna Street' },
    settlement: { uk: 'Дніпро', en: 'Dnipro' },
    district: { uk: 'Соборний район', en: 'Sobornyi district' },
    postalCode: '49000',
    katottg: null,
    position: { latitude: 48.46513, longitude: 35.04621 },
    precision: 'exact',
    visibility: 'public',
    status: 'open',
    statusUntil: null,
    statusReason: null,
    substitute: null,
    hours: 'Mo-Fr 09:00-17:00',
    exceptions: [],
    needs: ['idp'],
    audiences: ['everyone'],
    accessModes: ['walk-in'],
    accessibility: ['ramp'],
    languages: ['uk'],
    power: 'yes',
    internet: 'wifi',
    shelter: 'inside',
    phones: [{ number: '+380501234567', label: null }],
    email: null,
    website: null,
    fee: 'free',
    historical: false,
    confirmedOn: '2026-11-23',
    confirmedBy: null,
    updatedOn: '2026-11-01',
    source: { text: { uk: 'Джерело', en: 'Source' }, url: null },
    removed: false,
    organization: null,
    ...facts,
  }
}

/** The rules of a community whose town is Kostiantynivka, with the centre of Dnipro known. */
export function aPolicy(facts: Partial<PublishingPolicy> = {}): PublishingPolicy {
  const town = { uk: 'Костянтинівка', en: 'Kostiantynivka', latitude: 48.5349, longitude: 37.6924 }
  return {
    hideExact: false,
    area: {
      bounds: [37.4777, 48.3562, 38.0124, 48.6925],
      katottg: 'UA14120070000090878',
      settlements: [town],
    },
    centres: [town, { uk: 'Дніпро', en: 'Dnipro', latitude: 48.4647, longitude: 35.0462 }],
    ...facts,
  }
}

/** What a reader may know of such a place. */
export function aPublicPlace(facts: Partial<PlaceRecord> = {}): PublicPlace {
  const told = publicView(aPlace(facts), aPolicy())
  if (!told) throw new Error('This place is not public')
  return told
}
