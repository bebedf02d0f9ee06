import { describe, expect, it } from 'vitest'
import { aPublicPlace } from '@/tests/factories/places'
import { parsePlaceFilter } from '../schema'
import type { PlaceFilter, PlaceRecord } from '../types'
import { distanceKm } from './distance'
import { byUsefulness, isEmptyFilter, type ListedPlace, matchesFilter } from './filter'
import { presenceOf } from './presence'

const now = new Date('2026-11-23T09:00:00Z')

function listed(facts: Partial<PlaceRecord> = {}): ListedPlace {
  const place = aPublicPlace(facts)
  return { place, presence: presenceOf(place, now, 'Europe/Kyiv') }
}

const nothing: PlaceFilter = { kind: null, need: null, openNow: false, where: null, access: null }

describe('the filter', () => {
  it.each<[Partial<PlaceFilter>, boolean]>([
    [{}, true],
    [{ kind: 'hub' }, true],
    [{ kind: 'library' }, false],
    [{ need: 'idp' }, true],
    [{ need: 'pension' }, false],
    [{ where: 'ukraine' }, true],
    [{ where: 'abroad' }, false],
    [{ access: 'ramp' }, true],
    [{ access: 'walk-in' }, true],
    [{ access: 'lift' }, false],
    [{ openNow: true, kind: 'hub', need: 'idp', where: 'ukraine', access: 'ramp' }, true],
    [{ openNow: true, kind: 'hub', need: 'idp', where: 'ukraine', access: 'lift' }, false],
  ])('%o: %s', (part, matches) => {
    expect(matchesFilter(listed(), { ...nothing, ...part })).toBe(matches)
  })

  it('never takes a place with an old confirmation for open', () => {
    expect(matchesFilter(listed({ confirmedOn: '2026-10-01' }), { ...nothing, openNow: true })).toBe(false)
  })

  it('shows nothing of a place that is told by phone but that it is one', () => {
    const item = listed({ visibility: 'phone' })
    expect(matchesFilter(item, { ...nothing, need: 'idp' })).toBe(false)
    expect(matchesFilter(item, { ...nothing, access: 'phone' })).toBe(true)
  })
})

describe('the query of the list', () => {
  it('reads every part', () => {
    expect(
      parsePlaceFilter({ kind: 'cnap', need: 'idp', open: 'now', where: 'abroad', access: 'lift' }),
    ).toEqual({
      kind: 'cnap',
      need: 'idp',
      openNow: true,
      where: 'abroad',
      access: 'lift',
    })
  })

  it('ignores what it does not know', () => {
    const filter = parsePlaceFilter({
      kind: ['x', 'cnap'],
      need: '',
      open: 'yes',
      where: 'moon',
      access: "' OR 1=1",
      q: 'x',
    })
    expect(filter).toEqual(nothing)
    expect(isEmptyFilter(filter)).toBe(true)
    expect(isEmptyFilter({ ...nothing, openNow: true })).toBe(false)
  })

  it('takes the first of several values', () => {
    expect(parsePlaceFilter({ kind: ['library', 'cnap'] }).kind).toBe('library')
  })
})

it('lists open places first, the community’s own before demonstrations, then by name with numbers', () => {
  const name = (uk: string) => ({ uk, en: uk })
  const items = [
    listed({ name: name('Я'), status: 'closed' }),
    listed({ name: name('Бібліотека 10'), demo: true }),
    listed({ name: name('Бібліотека 9'), demo: true }),
    listed({ name: name('Їжак') }),
    listed({ name: name('Єнот') }),
    listed({ name: name('А'), confirmedOn: null }),
    listed({ name: name('Б'), hours: 'Su 09:00-10:00' }),
  ]
  const order = items.sort(byUsefulness('uk')).map(({ place }) => place.name.uk)
  expect(order).toEqual(['Єнот', 'Їжак', 'Бібліотека 9', 'Бібліотека 10', 'А', 'Б', 'Я'])
})

describe('distance', () => {
  it.each([
    ['Kostiantynivka to Dnipro', 48.5349, 37.6924, 48.4647, 35.0462, 195],
    ['nowhere', 48.5, 37.7, 48.5, 37.7, 0],
    ['half around', 0, 0, 0, 180, 20015],
    ['over the date line', 0, 179.5, 0, -179.5, 111],
  ])('%s', (_name, fromLatitude, fromLongitude, toLatitude, toLongitude, km) => {
    const from = { latitude: fromLatitude, longitude: fromLongitude }
    expect(Math.round(distanceKm(from, { latitude: toLatitude, longitude: toLongitude }))).toBe(km)
  })
})
