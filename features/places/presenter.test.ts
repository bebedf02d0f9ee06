import { describe, expect, it } from 'vitest'
import { aPublicPlace } from '@/tests/factories/places'
import { placeJsonLd } from './presenter'
import { weekAhead } from './rules/opening'
import { presenceOf } from './rules/presence'
import type { PlaceRecord } from './types'

const now = new Date('2026-11-23T09:00:00Z')

function jsonLd(facts: Partial<PlaceRecord>) {
  const place = aPublicPlace(facts)
  const week = weekAhead(place, now, 'Europe/Kyiv')
  return placeJsonLd(
    { place, presence: presenceOf(place, now, 'Europe/Kyiv'), week },
    'uk',
    'https://x.ua/places/place',
  )
}

describe('a place for machines', () => {
  it('states position, address and the hours of each day', () => {
    const told = jsonLd({ kind: 'library' })
    expect(told).toMatchObject({
      '@type': 'Library',
      name: 'Хаб',
      telephone: ['+380501234567'],
      address: { addressLocality: 'Дніпро', streetAddress: 'вул. Таємна, 5', postalCode: '49000' },
      geo: { latitude: 48.46513 },
    })
    const hours = told?.openingHoursSpecification
    expect(Array.isArray(hours) && hours).toHaveLength(5)
  })

  it.each<[string, Partial<PlaceRecord>]>([
    ['an old confirmation', { confirmedOn: '2026-10-01' }],
    ['a closure', { status: 'temporarily-closed' }],
    ['hours told by phone', { visibility: 'phone' }],
  ])('states no hours with %s', (_name, facts) => {
    expect(jsonLd(facts)).not.toHaveProperty('openingHoursSpecification')
  })

  it('states no position that is not exact and no address that is not one any more', () => {
    expect(jsonLd({ precision: 'district' })).not.toHaveProperty('geo')
    const moved = jsonLd({ historical: true })
    expect(moved).not.toHaveProperty('geo')
    expect(JSON.stringify(moved)).not.toContain('Таємна')
  })

  it('describes help without a door as a service', () => {
    expect(jsonLd({ kind: 'phone', settlement: null, position: null })).toMatchObject({
      '@type': 'GovernmentService',
      availableChannel: { '@type': 'ServiceChannel' },
    })
  })

  it('says nothing of demonstration places', () => {
    expect(jsonLd({ demo: true })).toBeNull()
  })
})
