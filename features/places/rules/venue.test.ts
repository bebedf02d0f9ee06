import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPlace, aPolicy } from '@/tests/factories/places'
import { precisions, visibilities } from '../constants'
import type { PlaceRecord } from '../types'
import { type VenueLimits, type VenueReader, venueView } from './venue'

const open: VenueLimits = { visibility: 'public', precision: 'exact' }
const inside = {
  settlement: { uk: 'Костянтинівка', en: 'Kostiantynivka' },
  position: { latitude: 48.53, longitude: 37.69 },
}

function view(
  place: Partial<PlaceRecord>,
  limits: Partial<VenueLimits> = {},
  reader: VenueReader = 'everybody',
  hideExact = false,
) {
  return venueView(aPlace(place), { ...open, ...limits }, reader, aPolicy({ hideExact }))
}

describe('a venue', () => {
  it('is told whole where place and gathering allow it', () => {
    const { venue } = view({})
    expect(venue?.address?.uk).toBe('вул. Таємна, 5')
    expect(venue?.named).toMatchObject({ slug: 'place', hasPage: true })
    expect([venue?.timeWithheld, venue?.moreAfterEnrolment]).toEqual([false, false])
  })

  it('is not named where the page of the place tells more than the gathering', () => {
    const { venue, redact } = view({}, { visibility: 'booking' })
    expect(venue?.named).toBeNull()
    expect(venue?.address).toBeNull()
    expect(venue?.district?.uk).toBe('Соборний район')
    expect(venue?.moreAfterEnrolment).toBe(true)
    expect(redact('Хаб, вул. Таємна, 5')).not.toMatch(/Таємна/)
  })

  it('is named where the page of the place tells no more', () => {
    const { venue } = view({ precision: 'settlement' }, { precision: 'settlement' })
    expect(venue?.named?.slug).toBe('place')
    expect(venue?.address).toBeNull()
  })

  it('is told exactly to who has enrolled, but not while the switch hides places, by phone, or to staff only', () => {
    const booking: Partial<VenueLimits> = { visibility: 'booking', precision: 'settlement' }
    expect(view({}, booking, 'enrolled').venue?.address?.uk).toBe('вул. Таємна, 5')
    expect(view({}, booking, 'enrolled', true).venue?.address).toBeNull()
    expect(view({ visibility: 'phone' }, booking, 'enrolled').venue?.address).toBeNull()
    expect(view({ visibility: 'staff' }, booking, 'enrolled').venue).toBeNull()
  })

  it('inside the community keeps its address and, from everybody, its hour', () => {
    expect(view(inside).venue).toMatchObject({ address: null, timeWithheld: true })
    expect(view(inside, {}, 'enrolled').venue).toMatchObject({ address: null, timeWithheld: false })
  })

  it('never tells a reader without enrolment more than the place or the gathering allow', () => {
    const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
    const limits = fc.record({ visibility: anyOf(visibilities), precision: anyOf(precisions) })
    fc.assert(
      fc.property(limits, limits, fc.boolean(), (place, gathering, hideExact) => {
        const { venue, redact } = view(place, gathering, 'everybody', hideExact)
        const texts = JSON.stringify([venue, redact('вул. Таємна, 5, 49000')])
        const isExact = [place, gathering].every(
          ({ visibility, precision }) => visibility === 'public' && precision === 'exact',
        )
        expect(/Таємна/.test(texts)).toBe(isExact && !hideExact)
        if (place.visibility === 'staff' || gathering.visibility === 'staff') expect(venue).toBeNull()
      }),
    )
  })
})
