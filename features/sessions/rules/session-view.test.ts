import { describe, expect, it } from 'vitest'
import { aSession, seenSession } from '@/tests/factories/sessions'
import type { SessionRecord } from '../types'
import { sessionView } from './session-view'

const inside = {
  settlement: { uk: 'Костянтинівка', en: 'Kostiantynivka' },
  position: { latitude: 48.53, longitude: 37.69 },
}
const at = (instant: string) => ({ now: new Date(instant) })

describe('where a session is', () => {
  it('is the settlement before enrolment and the address after it', () => {
    const texts = {
      note: { uk: 'Хаб, вул. Таємна, 5, другий поверх', en: 'Hub, 5 Taiemna Street' },
      host: { slug: 'hub', name: { uk: 'Хаб, вул. Таємна, 5', en: 'Hub' } },
    }
    const before = seenSession(texts)
    expect(before.venue).toMatchObject({ address: null, named: null, moreAfterEnrolment: true })
    expect(before.venue?.settlement?.uk).toBe('Дніпро')
    expect(JSON.stringify(before)).not.toMatch(/Таємна|Taiemna/)
    expect(before.host).toBeNull()
    const after = seenSession(texts, { reader: 'enrolled' })
    expect(after.venue?.address?.uk).toBe('вул. Таємна, 5')
    expect(after.note).toMatch(/Таємна/)
    expect(after.host).toEqual({ slug: 'hub', name: 'Хаб, вул. Таємна, 5' })
  })

  it('is told beside its host, by name and address of its page in both languages', () => {
    const host = { slug: 'school', name: { uk: 'Школа', en: 'School' } }
    expect(seenSession({ host }).host).toEqual({ slug: 'school', name: 'Школа' })
    expect(seenSession({ host }, { locale: 'en' }).host).toEqual({ slug: 'school', name: 'School' })
  })

  it.each([
    ['everybody', 'enterprise', null, false],
    ['enrolled', 'enterprise', null, true],
    ['everybody', 'enterprise', 'place', true],
    ['everybody', 'online', null, true],
  ] as const)('tells %s the host of a session, %s, at %s: %s', (reader, form, placeId, isNamed) => {
    const host = { slug: 'mill', name: { uk: 'Завод', en: 'Mill' } }
    const place = placeId === null ? null : {}
    expect(seenSession({ host, form, placeId }, { reader, place }).host !== null).toBe(isNamed)
  })

  it('is nothing where one takes part from home, though a place is still written down', () => {
    expect(seenSession({ form: 'online' }, { reader: 'enrolled' }).venue).toBeNull()
    expect(seenSession({ form: 'phone' }).venue).toBeNull()
  })

  it.each([
    ['everybody', 'booking', null],
    ['enrolled', 'booking', 'https://meet.example.org/x'],
    ['enrolled', 'public', 'https://meet.example.org/x'],
    ['enrolled', 'phone', null],
  ] as const)('gives %s the link of an online session that is told %s: %s', (reader, visibility, link) => {
    const facts: Partial<SessionRecord> = {
      form: 'online',
      visibility,
      onlineUrl: 'https://meet.example.org/x',
    }
    expect(seenSession(facts, { reader }).onlineUrl).toBe(link)
  })
})

describe('when a session is', () => {
  it('is told with the hour outside of the community', () => {
    const [first] = seenSession().meetings
    expect(first).toMatchObject({ day: '2026-11-28', time: { startsAt: new Date('2026-11-28T08:00:00Z') } })
  })

  it('is the day alone inside of it, also in its texts and in what was before', () => {
    const [meeting] = aSession().meetings
    const moved = { ...meeting, id: 'one', previousStartsAt: new Date('2026-11-27T12:00:00Z') }
    const facts = {
      note: { uk: 'Початок о 10:00, було о 14.00', en: 'At 10:00' },
      meetings: [{ ...aSession().meetings[0], ...moved }] as SessionRecord['meetings'],
    }
    const view = seenSession(facts, { place: inside })
    expect(view.meetings).toEqual([
      { id: 'one', day: '2026-11-28', time: null, previous: { day: '2026-11-27', startsAt: null } },
    ])
    expect(view.note).toBe('Початок о …, було о …')
    expect(JSON.stringify({ ...view, updatedAt: null })).not.toMatch(/08:00|10:00|12:00|14[.:]00/)
    const enrolled = seenSession(facts, { place: inside, reader: 'enrolled' })
    expect(enrolled.meetings[0]?.time).not.toBeNull()
    expect(enrolled.venue?.address).toBeNull()
  })

  it('is the day alone where nobody can rule out that it is inside', () => {
    expect(seenSession({}, { place: null }).meetings[0]?.time).toBeNull()
    expect(seenSession({}, { place: { visibility: 'staff' } }).meetings[0]?.time).toBeNull()
    expect(seenSession({ form: 'online' }, { place: null }).meetings[0]?.time).not.toBeNull()
  })

  it('goes by the day in Kyiv', () => {
    const late = { startsAt: new Date('2026-11-28T22:30:00Z'), endsAt: new Date('2026-11-28T23:30:00Z') }
    const meetings = [{ id: 'late', ...late, previousStartsAt: null }]
    expect(seenSession({ meetings }).meetings[0]?.day).toBe('2026-11-29')
  })
})

describe('whether one may enrol', () => {
  it.each([
    ['a seat is left', {}, { seats: { free: 1, waiting: 0 } }, 'seat'],
    ['there is room for all', {}, { seats: { free: null, waiting: 0 } }, 'seat'],
    ['all are taken', {}, { seats: { free: 0, waiting: 2 } }, 'waiting-list'],
    ['it was cancelled', { state: 'cancelled' }, {}, 'cancelled'],
    ['it was ended', { state: 'ended' }, {}, 'over'],
    ['it begins in a minute', {}, at('2026-11-28T07:59:00Z'), 'seat'],
    ['it begins now', {}, at('2026-11-28T08:00:00Z'), 'begun'],
    ['the last meeting ends', {}, at('2026-12-05T09:30:00Z'), 'over'],
    ['it has no meetings', { meetings: [] }, {}, 'over'],
  ] as const)('when %s', (_when, facts, seen, entry) => {
    expect(seenSession(facts as Partial<SessionRecord>, seen).entry).toBe(entry)
  })

  it.each([
    ['2026-11-27T21:59:00Z', 'seat'],
    ['2026-11-27T22:00:00Z', 'begun'],
    ['2026-11-28T07:00:00Z', 'begun'],
    ['2026-12-05T21:59:00Z', 'begun'],
    ['2026-12-05T22:00:00Z', 'over'],
  ])('tells no hour inside the community by changing at it: %s is %s', (instant, entry) => {
    expect(seenSession({}, { place: inside, ...at(instant) }).entry).toBe(entry)
  })
})

it('tells nobody of a draft', () => {
  const context = { seats: { free: 1, waiting: 0 }, reader: 'enrolled', locale: 'uk' } as const
  const venue = { venue: null, redact: <Value>(value: Value) => value }
  const now = new Date('2026-11-23T10:00:00Z')
  expect(
    sessionView(aSession({ state: 'draft' }), { ...context, venue, now, timeZone: 'Europe/Kyiv' }),
  ).toBeNull()
})
