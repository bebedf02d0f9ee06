import { describe, expect, it } from 'vitest'
import { type PlaceEntryInput, placeFileSchema } from './schema'

const good: PlaceEntryInput = {
  slug: 'library',
  kind: 'library',
  name: { uk: 'Бібліотека', en: 'Library' },
  summary: { uk: 'Опис', en: 'Summary' },
  where: ['home'],
  precision: 'settlement',
  visibility: 'public',
  status: 'open',
  needs: ['learn'],
  phones: [{ number: '(050) 187-82-07' }],
  source: { uk: 'Джерело', en: 'Source' },
}

function problem(...places: Partial<PlaceEntryInput>[]) {
  const parsed = placeFileSchema.safeParse({ places: places.map((facts) => ({ ...good, ...facts })) })
  return parsed.error?.issues.map(({ path, message }) => `${path.slice(1).join('.')} ${message}`)[0]
}

describe('a file of places', () => {
  it('is taken as it is, with phones as the portal stores them', () => {
    const { places } = placeFileSchema.parse({ places: [good] })
    expect(places[0]).toMatchObject({ slug: 'library', demo: false, hours: null, fee: 'unknown' })
    expect(places[0]?.phones).toEqual([{ number: '+380501878207', label: null }])
  })

  it.each<[string, Partial<PlaceEntryInput>[], string]>([
    ['hours', [{ hours: 'щодня' }], '0.hours hours-form'],
    ['a phone', [{ phones: [{ number: 'немає' }] }], '0.phones.0.number phone-form'],
    ['a day', [{ confirmedOn: '23.11.2026' }], '0.confirmedOn day-form'],
    ['a slug', [{ slug: 'Бібліотека' }], '0.slug slug-form'],
    ['an address of a page', [{ website: 'http://konstlib.net' }], '0.website address-form'],
    ['a substitute', [{ substitute: 'nowhere' }], '0.substitute substitute-unknown'],
    ['itself as a substitute', [{ substitute: 'library' }], '0.substitute substitute-unknown'],
    ['an organisation', [{ organization: 'nobody' }], '0.organization organization-unknown'],
    ['a slug that is there', [{}, {}], '1.slug slug-repeated'],
    [
      'hours of an exception',
      [{ exceptions: [{ from: '2026-12-01', to: '2026-12-01', hours: 'Mo 10:00-12:00' }] }],
      '0.exceptions.0.hours exception-hours-form',
    ],
    [
      'days of an exception',
      [{ exceptions: [{ from: '2026-12-02', to: '2026-12-01', hours: 'off' }] }],
      '0.exceptions.0 exception-order',
    ],
  ])('refuses %s that is not right', (_name, places, message) => {
    expect(problem(...places)).toBe(message)
  })
})
