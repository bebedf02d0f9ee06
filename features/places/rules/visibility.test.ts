import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPlace, aPolicy } from '@/tests/factories/places'
import { placeKinds, precisions, visibilities } from '../constants'
import type { PlaceRecord } from '../types'
import { placesCsv } from './csv'
import { placesGeoJson } from './geojson'
import { publicView, toldPrecision, tombstoneOf } from './visibility'

const view = (place: Partial<PlaceRecord>, hideExact = false) =>
  publicView(aPlace(place), aPolicy({ hideExact }))

describe('precision', () => {
  it('exact: everything is told', () => {
    const told = view({})
    expect(told?.position).toEqual({ latitude: 48.46513, longitude: 35.04621 })
    expect(told?.address?.uk).toBe('вул. Таємна, 5')
    expect(told?.postalCode).toBe('49000')
  })

  it('district: the middle of a cell and the name of the district', () => {
    const told = view({ precision: 'district' })
    expect(told?.position).toEqual({ latitude: 48.47, longitude: 35.05 })
    expect(told?.district?.uk).toBe('Соборний район')
    expect(told?.address).toBeNull()
    expect(told?.postalCode).toBeNull()
  })

  it('settlement: its centre, or no position where the centre is not known', () => {
    expect(view({ precision: 'settlement' })?.position).toEqual({ latitude: 48.4647, longitude: 35.0462 })
    const elsewhere = { uk: 'Одеса', en: 'Odesa' }
    expect(view({ precision: 'settlement', settlement: elsewhere })?.position).toBeNull()
    expect(view({ precision: 'settlement' })?.district).toBeNull()
  })

  it('none: no place name at all', () => {
    const told = view({ precision: 'none' })
    expect([told?.position, told?.settlement, told?.district, told?.address, told?.katottg]).toEqual(
      Array(5).fill(null),
    )
  })

  it('leaves out the code of a city district where only the settlement is told', () => {
    const katottg = 'UA12020010010123456'
    expect(view({ katottg, precision: 'settlement' })?.katottg).toBeNull()
    expect(view({ katottg, precision: 'district' })?.katottg).toBe(katottg)
    expect(view({ katottg: 'UA12020010010012345', precision: 'settlement' })?.katottg).toBe(
      'UA12020010010012345',
    )
  })
})

describe('visibility', () => {
  it('staff and removed places are not there', () => {
    expect(view({ visibility: 'staff' })).toBeNull()
    expect(view({ removed: true })).toBeNull()
  })

  it('booking: the address comes after booking', () => {
    const told = view({ visibility: 'booking' })
    expect(told?.precision).toBe('district')
    expect(told?.address).toBeNull()
    expect(told?.hours).toBe('Mo-Fr 09:00-17:00')
  })

  it('phone: only name, settlement and phone', () => {
    const told = view({ visibility: 'phone' })
    const { slug, kind, demo, name, settlement, phones, visibility, precision, ...rest } = told ?? {}
    expect([slug, kind, demo, visibility, precision]).toEqual(['place', 'hub', false, 'phone', 'settlement'])
    expect([name?.uk, settlement?.uk, phones?.length]).toEqual(['Хаб', 'Дніпро', 1])
    const empty = (value: unknown) =>
      value === null || value === 'unknown' || value === false || (Array.isArray(value) && value.length === 0)
    const left = Object.entries(rest).filter(([, value]) => !empty(value))
    expect(Object.fromEntries(left)).toEqual({
      where: ['ukraine'],
      accessModes: ['phone'],
      hoursWithheld: true,
      updatedOn: '2026-11-01',
    })
  })
})

describe('inside the community', () => {
  it.each<[string, Partial<PlaceRecord>]>([
    ['by position', { position: { latitude: 48.5, longitude: 37.7 }, settlement: null, katottg: null }],
    ['by code', { katottg: 'UA14120070020012345', position: null, settlement: null }],
    ['by settlement', { settlement: { uk: 'костянтинівка', en: 'X' }, position: null, katottg: null }],
    ['when nothing says where it is', { settlement: null, position: null, katottg: null }],
  ])('%s: never closer than the settlement, and no hours', (_name, place) => {
    const told = view(place)
    expect(told?.precision).toBe('settlement')
    expect(told?.address).toBeNull()
    expect([told?.hours, told?.exceptions, told?.hoursWithheld]).toEqual([null, [], true])
  })

  it('does not hold for help without a door', () => {
    expect(view({ kind: 'phone', settlement: null, position: null, katottg: null })?.hours).not.toBeNull()
  })
})

describe('the switch', () => {
  it('brings every exact place to its settlement and leaves the others', () => {
    expect(view({}, true)?.precision).toBe('settlement')
    expect(view({ precision: 'district' }, true)?.precision).toBe('district')
    expect(view({ visibility: 'booking' }, true)?.precision).toBe('settlement')
  })
})

describe('substitutes and tombstones', () => {
  const substitute = {
    slug: 'other',
    name: { uk: 'Інше', en: 'Other' },
    visibility: 'public',
    removed: false,
  } as const

  it('names a substitute only when it may be known', () => {
    expect(view({ substitute })?.substitute?.slug).toBe('other')
    expect(view({ substitute: { ...substitute, visibility: 'staff' } })?.substitute).toBeNull()
    expect(view({ substitute: { ...substitute, removed: true } })?.substitute).toBeNull()
  })

  it('keeps the address of a removed place and nothing else', () => {
    expect(tombstoneOf(aPlace({ removed: true, substitute }), aPolicy({}))).toEqual({
      gone: true,
      slug: 'place',
      name: { uk: 'Хаб', en: 'Hub' },
      substitute: { slug: 'other', name: { uk: 'Інше', en: 'Other' } },
    })
    expect(tombstoneOf(aPlace({ removed: true, visibility: 'staff' }), aPolicy({}))).toBeNull()
    expect(tombstoneOf(aPlace({}), aPolicy({}))).toBeNull()
  })
})

describe('what was taken out does not come back in a text', () => {
  it('cuts addresses and coordinates out of texts and drops links that hold them', () => {
    const told = view({
      precision: 'settlement',
      detail: { uk: 'Вхід: ВУЛ. ТАЄМНА, 5, двір.', en: 'At 48.46513, 35.04621 in Dnipro' },
      website: 'https://maps.example.org/?q=48.46513,35.04621',
      source: { text: { uk: 'Соборний район', en: 'x' }, url: 'https://example.org/48.465130' },
    })
    expect(told?.detail).toEqual({ uk: 'Вхід: …, двір.', en: 'At …13, …21 in Dnipro' })
    expect(told?.website).toBeNull()
    expect(told?.source).toEqual({ text: { uk: '…', en: 'x' }, url: null })
  })

  it('does not cut the settlement where an address is only its name', () => {
    const told = view({
      precision: 'settlement',
      address: { uk: 'Дніпро', en: 'Dnipro' },
      summary: { uk: 'Дніпро', en: 'Dnipro' },
    })
    expect(told?.summary?.uk).toBe('Дніпро')
  })
})

/** Any place with a marked address and marked coordinates, which may also stand in any of its texts. */
const anyPlace = fc
  .record({
    kind: fc.constantFrom(...placeKinds),
    precision: fc.constantFrom(...precisions),
    visibility: fc.constantFrom(...visibilities),
    latitude: fc.integer({ min: -8999999, max: 8999999 }).filter((value) => value % 1000 !== 0),
    longitude: fc.integer({ min: -17999999, max: 17999999 }).filter((value) => value % 1000 !== 0),
    street: fc.stringMatching(/^[а-яa-z.*+?()[\]\\|^${}/ -]{6,20}$/),
    where: fc.constantFrom('detail', 'summary', 'statusReason', 'name', 'nowhere'),
    inTown: fc.boolean(),
    hideExact: fc.boolean(),
    removed: fc.boolean(),
  })
  .map(({ latitude, longitude, street, where, inTown, hideExact, ...facts }) => {
    const position = { latitude: latitude / 100000, longitude: longitude / 100000 }
    const address = { uk: `адреса-${street}-кінець`, en: `address-${street}-end` }
    const written = `${address.uk} ${address.en} ${position.latitude},${position.longitude}`
    const text = { uk: `До ${written} після`, en: `Before ${written} after` }
    const settlement = inTown ? { uk: 'Костянтинівка', en: 'Kostiantynivka' } : { uk: 'Дніпро', en: 'Dnipro' }
    const place = aPlace({
      ...facts,
      position,
      address,
      settlement,
      website: `https://example.org/?at=${encodeURI(written)}`,
    })
    const full = where === 'nowhere' ? place : { ...place, [where]: text }
    return { place: full, hideExact, address, position }
  })

it('publicView never leaks: no output holds what visibility, precision or the switch forbid', () => {
  fc.assert(
    fc.property(anyPlace, ({ place, hideExact, address, position }) => {
      const policy = aPolicy({ hideExact })
      const told = publicView(place, policy)
      expect(told === null).toBe(place.visibility === 'staff' || place.removed)
      if (!told) return
      const outputs = [JSON.stringify(told), JSON.stringify(placesGeoJson([told], {})), placesCsv([told])]
      const mayTell =
        place.precision === 'exact' &&
        place.visibility === 'public' &&
        !hideExact &&
        told.precision === 'exact'
      for (const output of outputs) {
        if (mayTell) continue
        for (const hidden of [address.uk, address.en, encodeURI(address.uk)]) {
          expect(output).not.toContain(hidden)
          expect(output).not.toContain(JSON.stringify(hidden).slice(1, -1))
        }
        expect(output).not.toContain(String(position.latitude))
        expect(output).not.toContain(String(position.longitude))
      }
      expect(precisions.indexOf(told.precision)).toBeLessThanOrEqual(precisions.indexOf(place.precision))
      expect(toldPrecision(place, policy)).toBe(told.precision)
    }),
    { numRuns: 2000 },
  )
})
