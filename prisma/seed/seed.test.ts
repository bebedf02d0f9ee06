import { expect, it } from 'vitest'
import { getCourseRecord } from '@/features/courses/data'
import { dateStates, eventKinds } from '@/features/events/constants'
import * as constants from '@/features/places/constants'
import { community } from '@/lib/community'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { addDemo, countDemo, removeDemo, seed } from '.'
import { readDemoEvents } from './demo-events'
import { demoPlaces } from './demo-places'
import { readDemoSessions } from './demo-sessions'
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

  it('has demonstration sessions in the days to come, in places of the demonstration', async () => {
    const sessions = await db().courseSession.findMany({
      include: { meetings: true, place: true, pool: true },
    })
    expect(sessions.map(({ courseSlug }) => courseSlug).every((slug) => getCourseRecord(slug) !== null)).toBe(
      true,
    )
    expect(new Set(sessions.map(({ form }) => form))).toEqual(new Set(['in-person', 'online', 'phone']))
    for (const { demo, meetings, place } of sessions) {
      expect(demo).toBe(true)
      expect(meetings.length).toBeGreaterThan(0)
      expect(meetings.every(({ startsAt, endsAt }) => startsAt > now && endsAt > startsAt)).toBe(true)
      expect(place?.demo ?? true).toBe(true)
    }
    expect(sessions.flatMap(({ place }) => place?.slug ?? []).sort()).toEqual([
      'demo-library-3',
      'demo-library-4',
    ])
  })

  it('has a demonstration event of every kind, with dates to come of every state', async () => {
    const events = await db().event.findMany({ include: { dates: true, place: true } })
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(eventKinds))
    const dates = events.flatMap((event) => event.dates)
    expect(new Set(dates.map(({ state }) => state))).toEqual(new Set(dateStates))
    expect(dates.every(({ startsAt, endsAt }) => startsAt > now && endsAt > startsAt)).toBe(true)
    expect(events.every(({ demo, place }) => demo && (place?.demo ?? true))).toBe(true)
    const named = readDemoEvents().events.flatMap(({ place }) => place ?? [])
    expect(events.flatMap(({ place }) => place?.slug ?? []).sort()).toEqual(named.sort())
  })

  it('removes every demonstration record at once, for good, and adds them again when asked', async () => {
    const all = await countDemo()
    expect(all.places).toBe(demo.places.length)
    expect(Object.values(all).every((count) => count > 0)).toBe(true)
    const [session] = readDemoSessions().sessions
    const { id: sessionId } = await db().courseSession.findFirstOrThrow({ where: { demo: true } })
    const title = { courseTitleUk: 'Приклад', courseTitleEn: 'Example', courseSlug: session?.course ?? '' }
    const paper = { code: 'demo', codeDigest: 'demo', holderDigest: 'demo', kind: 'session', hours: 1 }
    const given = { sessionId, issuedOn: '2026-11-23', retainUntil: now }
    await db().certificate.create({ data: { ...title, ...paper, ...given } })
    expect(await removeDemo()).toEqual(all)
    expect(await db().certificate.count()).toBe(0)
    const none = { places: 0, sessions: 0, events: 0, partners: 0, mentors: 0, rewards: 0 }
    expect(await countDemo()).toEqual(none)
    expect(await db().organization.count({ where: { demo: true } })).toBe(0)
    const counts = [db().courseSession.count(), db().event.count(), db().seatPool.count()]
    expect(await Promise.all(counts)).toEqual([0, 0, 0])
    expect(await db().place.count()).toBe(own.places.length)
    expect(await db().mentor.count()).toBe(0)
    expect(await seed({ now })).toEqual({ places: 0, demo: 0 })
    expect(await addDemo(now)).toEqual(all)
    const mentors = await db().mentor.findMany({ select: { publicName: true, phone: true, demo: true } })
    expect(mentors.length).toBeGreaterThan(0)
    for (const mentor of mentors)
      expect(mentor).toEqual({
        publicName: expect.stringMatching(/^Демонстраційний/),
        phone: null,
        demo: true,
      })
    expect(await addDemo(now)).toEqual(none)
    expect(await db().courseSession.count()).toBe(readDemoSessions().sessions.length)
    expect(await db().event.count()).toBe(readDemoEvents().events.length)
    expect(await countDemo()).toEqual(all)
  })

  it('leaves a table that was emptied empty', async () => {
    await db().place.deleteMany()
    expect(await seed({ now })).toEqual({ places: 0, demo: 0 })
    expect(await db().place.count()).toBe(0)
  })
})
