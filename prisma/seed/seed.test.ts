import { expect, it } from 'vitest'
import * as constants from '@/features/places/constants'
import { community } from '@/lib/community'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { addDemoPlaces, countDemoPlaces, removeDemoPlaces, seed } from '.'
import { demoPlaces } from './demo-places'
import { readOwnPlaces } from './own-places'

const now = new Date('2026-11-23T10:00:00Z')
const own = readOwnPlaces(community.places)
const demo = demoPlaces(now)

it('reads the own places of the community, none of them open and none made up', () => {
  expect(own.places.length).toBeGreaterThanOrEqual(10)
  expect(readOwnPlaces(null)).toEqual({ organizations: [], places: [] })
  for (const place of own.places) {
    expect(place.confirmedOn).toBeNull()
    expect(place.hours).toBeNull()
    expect(place.position).toBeNull()
    expect(place.demo).toBe(false)
  }
})

it.each([
  ['kind', constants.placeKinds],
  ['status', constants.placeStatuses],
  ['visibility', constants.visibilities],
  ['precision', constants.precisions],
  ['power', constants.powerStates],
  ['internet', constants.internetStates],
  ['shelter', constants.shelterStates],
] as const)('shows every %s among the demonstration places', (field, values) => {
  expect(new Set(demo.places.map((place) => place[field]))).toEqual(new Set<string>(values))
})

it('shows every need, access mode, accessibility fact and the special cases', () => {
  const all = (pick: (place: (typeof demo.places)[number]) => readonly string[]) =>
    new Set(demo.places.flatMap(pick))
  expect(all((place) => place.needs)).toEqual(new Set<string>(constants.placeNeeds))
  expect(all((place) => place.accessModes)).toEqual(new Set<string>(constants.accessModes))
  expect(all((place) => place.accessibility)).toEqual(new Set<string>(constants.accessibilityFacts))
  expect(all((place) => place.audiences)).toEqual(new Set<string>(constants.audiences))
  expect(demo.places.length).toBeGreaterThanOrEqual(20)
  expect(new Set(demo.places.map((place) => place.confirmedOn))).toEqual(
    new Set(['2026-11-23', '2026-11-20', '2026-10-14', null]),
  )
  expect(all((place) => place.exceptions.map(({ hours }) => hours))).toEqual(
    new Set(['off', 'unknown', '10:00-13:00']),
  )
  expect(demo.places.some((place) => place.removed && place.substitute)).toBe(true)
  expect(demo.places.every((place) => place.demo && /^Демонстраційн/.test(place.name.uk))).toBe(true)
  const numbers = new Set(demo.places.flatMap((place) => place.phones.map(({ number }) => number)))
  expect([...numbers]).toEqual([community.hotline.phone])
})

onEachDatabase('seed', () => {
  it('fills an empty database once, also when two start at once', async () => {
    const answers = await Promise.all([seed({ now }), seed({ now })])
    const total = answers.reduce((sum, { places, demo: shown }) => sum + places + shown, 0)
    expect(total).toBe(own.places.length + demo.places.length)
    expect(await db().place.count()).toBe(own.places.length + demo.places.length)
    expect(await seed({ now })).toEqual({ places: 0, demo: 0 })
    const moved = await db().place.findUnique({
      where: { slug: 'cnap-remote-desk' },
      include: { substitute: true },
    })
    expect(moved?.substitute?.slug).toBe('cnap')
  })

  it('removes every demonstration record at once, for good, and adds them again when asked', async () => {
    expect(await removeDemoPlaces()).toBe(demo.places.length)
    expect(await db().organization.count({ where: { demo: true } })).toBe(0)
    expect(await db().place.count()).toBe(own.places.length)
    expect(await db().mentor.count()).toBe(0)
    expect(await seed({ now })).toEqual({ places: 0, demo: 0 })
    expect(await addDemoPlaces(now)).toBe(demo.places.length)
    const mentors = await db().mentor.findMany({ select: { publicName: true, phone: true, demo: true } })
    expect(mentors.length).toBeGreaterThan(0)
    for (const mentor of mentors)
      expect(mentor).toEqual({
        publicName: expect.stringMatching(/^Демонстраційний/),
        phone: null,
        demo: true,
      })
    expect(await addDemoPlaces(now)).toBe(0)
    expect(await countDemoPlaces()).toBe(demo.places.length)
  })

  it('leaves a table that was emptied empty', async () => {
    await db().place.deleteMany()
    expect(await seed({ now })).toEqual({ places: 0, demo: 0 })
    expect(await db().place.count()).toBe(0)
  })
})
