import { describe, expect, it } from 'vitest'
import { type CourseSource, checkCourses, courseIn, parseCourse } from './course-file'

const good = `number: 1
title: { uk: Перший курс, en: First course }
summary: { uk: Про телефон., en: About the phone. }
audience: [everyone]
level: start
hours: 4
forms: [self, in-person]
skills:
  - text: { uk: Дзвоню., en: I call. }
    competence: { framework: DigComp, version: '2.2', code: '2.1' }
lessons: [01-call, 02-write]
updatedOn: 2026-11-23
`
const source = (text: string | null, more: Partial<CourseSource> = {}): CourseSource => ({
  slug: 'first',
  file: 'content/courses/first/course.yaml',
  text,
  folders: ['01-call', '02-write'],
  ...more,
})
const wrong = (text: string | null, more?: Partial<CourseSource>) =>
  parseCourse(source(text, more)).problems.map(({ line, code }) => `${line} ${code}`)

describe('course.yaml', () => {
  it('gives the course in either language', () => {
    const { course, problems } = parseCourse(source(good))
    expect(problems).toEqual([])
    expect(course && courseIn(course, 'en')).toMatchObject({
      slug: 'first',
      title: 'First course',
      skills: [{ text: 'I call.', competence: { framework: 'DigComp', code: '2.1' } }],
      updatedOn: '2026-11-23',
    })
  })

  it.each([
    ['a language that is missing', good.replace(', en: First course', ''), ['2 missing-field']],
    ['an unknown group', good.replace('everyone', 'everybody'), ['4 unknown-value']],
    ['a form that stands twice', good.replace('in-person', 'self'), ['7 repeated']],
    ['hours that nobody teaches', good.replace('hours: 4', 'hours: 0'), ['6 bad-hours']],
    ['a version without quotes', good.replace("'2.2'", '2.2'), ['10 wrong-type']],
    ['a day that no calendar has', good.replace('11-23', '02-30'), ['12 bad-day']],
    ['an unknown field', `${good}price: 0\n`, ['13 unknown-field']],
    [
      'a lesson without a folder',
      good.replace('02-write', '02-read'),
      ['11 no-lesson', '11 unlisted-lesson'],
    ],
    ['no file', null, ['1 no-course']],
  ])('refuses %s with its line', (_what, text, problems) => {
    expect(wrong(text)).toEqual(problems)
  })

  it('refuses a folder whose name is no address', () => {
    expect(wrong(good, { slug: 'Курс' })).toEqual(['1 bad-slug'])
  })

  it('refuses a sheet of a guide that is not there', () => {
    const one = [source(`${good}materials: [phishing, nothing]\n`)]
    const { problems } = checkCourses(one, new Set(['phishing']))
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['13 no-guide'])
  })

  it('refuses a number that another course has', () => {
    const two = [source(good), source(good, { slug: 'second', file: 'content/courses/second/course.yaml' })]
    const { courses, problems } = checkCourses(two, new Set())
    expect(courses).toHaveLength(2)
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'content/courses/second/course.yaml',
        line: 1,
        code: 'number-taken',
        message: 'number 1 belongs to first',
      }),
    ])
  })
})
