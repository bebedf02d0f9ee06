import { describe, expect, it } from 'vitest'
import { aCourse, seenSession } from '@/tests/factories/sessions'
import { parseCourseFilter } from '../schema'
import type { CourseFilter, ListedCourse } from '../types'
import { filterCourses, filterPath, isEmptyFilter, settlementsOf } from './filter'

const full = { seats: { free: 0, waiting: 1 } }
const poltava = { place: { settlement: { uk: 'Полтава', en: 'Poltava' } } }
const items: ListedCourse[] = [
  {
    course: aCourse({ slug: 'basic', audience: ['everyone'], level: 'start', forms: ['self'] }),
    sessions: [],
  },
  {
    course: aCourse({ slug: 'phone', audience: ['seniors'], level: 'start' }),
    sessions: [
      seenSession({ id: 'dnipro', courseSlug: 'phone' }, full),
      seenSession({ id: 'poltava', courseSlug: 'phone' }, poltava),
      seenSession({ id: 'call', courseSlug: 'phone', form: 'phone' }),
    ],
  },
  {
    course: aCourse({
      slug: 'office',
      audience: ['officials'],
      level: 'further',
      forms: ['online'],
      lessons: [],
      materials: [],
    }),
    sessions: [seenSession({ id: 'online', courseSlug: 'office', form: 'online' })],
  },
]
const none: CourseFilter = { audience: null, level: null, form: null, where: null, withSeats: false }
const all = ['basic', 'phone:dnipro,poltava,call', 'office:online']

function found(filter: Partial<CourseFilter>): string[] {
  return filterCourses(items, { ...none, ...filter }, 'uk').map(({ course, sessions }) =>
    [course.slug, sessions.map(({ id }) => id).join(',')].filter(Boolean).join(':'),
  )
}

describe('the filter of courses', () => {
  it.each([
    [{}, all],
    [{ audience: 'seniors' }, ['basic', 'phone:dnipro,poltava,call']],
    [{ audience: 'everyone' }, ['basic']],
    [{ level: 'further' }, ['office:online']],
    [{ form: 'self' }, ['basic', 'phone:dnipro,poltava,call']],
    [{ form: 'in-person' }, ['phone:dnipro,poltava']],
    [{ form: 'enterprise' }, []],
    [{ where: 'Полтава' }, ['phone:poltava']],
    [{ where: 'remote' }, ['phone:call', 'office:online']],
    [{ where: 'Лондон' }, []],
    [{ withSeats: true }, ['phone:poltava,call', 'office:online']],
    [{ audience: 'officials', form: 'online', withSeats: true }, ['office:online']],
    [{ form: 'self', where: 'remote' }, ['phone:call']],
  ] as const)('%j finds %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected)
  })

  it('offers the settlements that are told', () => {
    expect(settlementsOf(items, 'uk')).toEqual(['Дніпро', 'Полтава'])
    expect(settlementsOf(items, 'en')).toEqual(['Dnipro', 'Poltava'])
  })

  it.each([
    [
      { audience: 'seniors', where: 'Дніпро', seats: 'free' },
      { audience: 'seniors', where: 'Дніпро', withSeats: true },
    ],
    [{ audience: 'nobody', level: ['start'], form: '<b>', where: '  ', seats: 'all' }, {}],
    [{}, {}],
  ])('of the address %j is %j', (query, filter) => {
    expect(parseCourseFilter(query)).toEqual({ ...none, ...filter })
  })

  it('has an address that gives it back', () => {
    const filter: CourseFilter = {
      ...{ audience: 'seniors', level: 'start', form: 'phone', where: 'Дніпро', withSeats: true },
    }
    const query = Object.fromEntries(new URL(filterPath(filter), 'http://portal.test').searchParams)
    expect(parseCourseFilter(query)).toEqual(filter)
    expect(filterPath(none)).toBe('/courses')
    expect([isEmptyFilter(none), isEmptyFilter(filter)]).toEqual([true, false])
  })
})
