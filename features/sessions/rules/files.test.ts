import { describe, expect, it } from 'vitest'
import { icsFile } from '@/lib/ics'
import { aCourse, seenSession } from '@/tests/factories/sessions'
import type { SessionRecord } from '../types'
import { sessionEntries } from './ics'
import { courseJsonLd } from './json-ld'
import { courseOpenData } from './open-data'

const inside = { settlement: { uk: 'Костянтинівка', en: 'Kostiantynivka' } }
const texts = {
  title: 'Перший смартфон',
  remote: 'Онлайн',
  description: 'Приходьте',
  url: 'https://p.test/courses/x',
}
const meeting = (id: string, startsAt: string, endsAt: string): SessionRecord['meetings'][number] => ({
  ...{ id, startsAt: new Date(startsAt), endsAt: new Date(endsAt), previousStartsAt: null },
})

describe('the calendar file of a session', () => {
  const lines = (...of: Parameters<typeof seenSession>) =>
    icsFile({ name: 'x', entries: sessionEntries(seenSession(...of), texts, 'uk') }, 'Europe/Kyiv')
      .replaceAll('\r\n ', '')
      .split('\r\n')

  it('keeps the hour of the clock in Kyiv on both sides of its change', () => {
    const meetings = [
      meeting('summer', '2026-10-24T07:00:00Z', '2026-10-24T08:00:00Z'),
      meeting('winter', '2026-10-31T08:00:00Z', '2026-10-31T09:00:00Z'),
    ]
    const file = lines({ meetings }, { now: new Date('2026-10-01T00:00:00Z') })
    expect(file.filter((line) => line.startsWith('DTSTART;'))).toEqual([
      'DTSTART;TZID=Europe/Kyiv:20261024T100000',
      'DTSTART;TZID=Europe/Kyiv:20261031T100000',
    ])
    expect(file).toContain('DTSTART:20261025T040000')
    expect(file).toContain('LOCATION:Дніпро')
  })

  it('has one entry a meeting, whose identifier stays when it is moved or cancelled', () => {
    const uids = (facts: Partial<SessionRecord>) => lines(facts).filter((line) => line.startsWith('UID:'))
    const moved = [
      meeting('one', '2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z'),
      meeting('two', '2026-12-08T08:00:00Z', '2026-12-08T09:00:00Z'),
    ]
    expect(new Set(uids({})).size).toBe(2)
    expect(uids({ meetings: moved, sequence: 1 })).toEqual(uids({}))
    const cancelled = lines({ state: 'cancelled', sequence: 2 })
    expect(cancelled.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2)
    expect(cancelled.filter((line) => line === 'SEQUENCE:2')).toHaveLength(2)
    expect(lines({})).toContain('STATUS:CONFIRMED')
  })

  it('tells everybody the day alone inside the community, and who has a seat the hour', () => {
    const everybody = lines({}, { place: inside })
    expect(everybody).toContain('DTSTART;VALUE=DATE:20261128')
    expect(everybody.join('\n')).not.toMatch(/DTSTART;TZID|Таємна/)
    expect(lines({}, { place: inside, reader: 'enrolled' })).toContain(
      'DTSTART;TZID=Europe/Kyiv:20261128T100000',
    )
  })

  it('tells who has a seat the address or the link', () => {
    expect(lines({}, { reader: 'enrolled' })).toContain(
      'LOCATION:Хаб\\, вул. Таємна\\, 5\\, Соборний район\\, Дніпро',
    )
    const online = { form: 'online', onlineUrl: 'https://meet.example.org/x' } as const
    expect(lines(online, { reader: 'enrolled' })).toContain('LOCATION:https://meet.example.org/x')
    expect(lines(online)).toContain('LOCATION:Онлайн')
  })
})

describe('open data of courses', () => {
  const record = {
    ...aCourse(),
    ...{ title: { uk: 'Курс', en: 'Course' }, summary: { uk: 'Про', en: 'About' }, skills: [] },
  }
  const data = (...of: Parameters<typeof seenSession>) =>
    courseOpenData(
      [record],
      { uk: [seenSession(...of)], en: [seenSession(...of)] },
      (path) => `https://p.test${path}`,
    )

  it('hold what everybody may know, in both languages', () => {
    const [course] = data({ title: { uk: 'Для бабусь', en: 'For grandmothers' }, demo: true })
    expect(course).toMatchObject({ slug: 'course', url: 'https://p.test/courses/course', lessons: 1 })
    expect(course?.sessions[0]).toMatchObject({
      demo: true,
      seatsLeft: 3,
      place: { address: null, settlement: { uk: 'Дніпро' } },
      meetings: [{ day: '2026-11-28', startsAt: '2026-11-28T08:00:00.000Z' }, { day: '2026-12-05' }],
    })
    expect(JSON.stringify(course)).not.toMatch(/Таємна|Taiemna/)
  })

  it('hold the day alone inside the community', () => {
    const [course] = data({}, { place: inside })
    expect(course?.sessions[0]?.meetings[0]).toEqual({
      ...{ day: '2026-11-28', startsAt: null, endsAt: null, previousDay: null },
    })
    expect(course?.sessions[0]?.place).toMatchObject({ precision: 'settlement', position: expect.anything() })
  })
})

describe('structured data of a course', () => {
  const ld = (...of: Parameters<typeof seenSession>) =>
    courseJsonLd(aCourse(), [seenSession(...of)], 'uk', 'https://p.test/courses/course')

  it('name its instances with place and time as far as everybody may know', () => {
    expect(ld()).toMatchObject({
      '@type': 'Course',
      isAccessibleForFree: true,
      hasCourseInstance: [
        {
          '@type': 'CourseInstance',
          courseMode: 'Onsite',
          startDate: '2026-11-28T08:00:00.000Z',
          eventStatus: 'https://schema.org/EventScheduled',
          location: { '@type': 'Place', name: 'Дніпро' },
        },
      ],
    })
    expect(JSON.stringify(ld({}, { place: inside }))).not.toMatch(/T08:00|Таємна/)
  })

  it('say what was moved or cancelled', () => {
    const [first, second] = seenSession().meetings
    const before = new Date('2026-11-27T08:00:00Z')
    const meetings = [
      {
        ...meeting(first?.id ?? '', '2026-11-28T08:00:00Z', '2026-11-28T09:00:00Z'),
        previousStartsAt: before,
      },
      meeting(second?.id ?? '', '2026-12-05T08:00:00Z', '2026-12-05T09:00:00Z'),
    ]
    expect(ld({ meetings })).toMatchObject({
      hasCourseInstance: [
        { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: before.toISOString() },
      ],
    })
    expect(ld({ state: 'cancelled' })).toMatchObject({
      hasCourseInstance: [{ eventStatus: 'https://schema.org/EventCancelled' }],
    })
  })

  it('hold no demonstration sessions', () => {
    expect(ld({ demo: true })).not.toHaveProperty('hasCourseInstance')
  })
})
