import { describe, expect, it } from 'vitest'
import { community } from '@/lib/community'
import { lessonBody, lessonFile, lessonQuestions } from '@/tests/factories/lesson-file'
import type { CourseRecord } from '../types'
import { checkLessons, type LessonSource } from './check-lessons'
import { parseLesson } from './lesson-file'
import { lessonModel, lessonWords } from './lesson-model'

const context = {
  facts: {
    names: { nominative: 'Г', genitive: 'Г', locative: 'Г', adjective: 'Г' },
    phones: { cnap: '+380445551234', hotline: '0800123456' },
  },
  href: (path: string) => `/en${path}`,
}
const codes = (text: string) => parseLesson(text).problems.map(({ code }) => code)
const withBody = (body: string) => lessonFile({}, { body })

describe('a lesson', () => {
  it('is cut where there is something to try', () => {
    const { front, tree, problems } = parseLesson(lessonFile())
    expect(problems).toEqual([])
    if (!front || !tree) throw new Error('not read')
    const lesson = lessonModel({ course: 'c', slug: '01-a' }, front, tree, context)
    expect(lesson.parts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...['text text-0', 'try try-1', 'text text-2', 'try try-2'],
    ])
    expect(lessonWords(lesson)).toBe('Набираю текст.\nТоркніться значка\nНаберіть слово')
  })

  const tries = (first: string, second: string) =>
    withBody(lessonBody.replace(/n="([12])"/g, (_, n) => `n="${n === '1' ? first : second}"`))

  it.each([
    ['tries in another order', tries('2', '1'), ['try-order', 'try-order']],
    ['a third number', tries('1', '3'), ['attribute-value']],
    ['one try', withBody(lessonBody.replace(/<Try n="2"[\s\S]*<\/Try>/, 'Кінець.')), ['try-count']],
    [
      'three tries',
      withBody(`${lessonBody}\n<Try n="2" title="Ще">\n\n- Ще.\n\n</Try>\n`),
      ['try-count', 'try-order'],
    ],
    ['a title with a full stop', withBody(lessonBody.replace('слово"', 'слово."')), ['full-stop']],
    ['no heading', withBody(lessonBody.replace(/^## .*$/gm, '')), ['no-heading']],
    ['steps of guides', withBody(`${lessonBody}\n<Steps>\n\n</Steps>\n`), ['unknown-tag']],
    [
      'a try in a note',
      withBody(`${lessonBody}\n<Note>\n\n<Try n="1" title="Ще">\n\n- Ще.\n\n</Try>\n\n</Note>\n`),
      ['tag-place'],
    ],
    ['a script', withBody(`${lessonBody}\n<script>\n\nalert(1)\n\n</script>\n`), ['unknown-tag']],
    ['an expression', withBody(`${lessonBody}\n{process.env}\n`), ['expression']],
    ['an import', withBody(`${lessonBody}\nimport x from "y"\n`), ['code']],
    ['a script address', withBody(`${lessonBody}\n[тут](javascript:alert)\n`), ['url-scheme']],
    [
      'HTML in a question',
      lessonFile({}, { questions: lessonQuestions.replace('Перше', '<b>Перше</b>') }),
      [],
    ],
    ['41 KB', withBody(`${lessonBody}${'слово '.repeat(4000)}`), ['lesson-too-big']],
  ])('%s', (_what, text, problems) => {
    expect(codes(text)).toEqual(problems)
  })

  const questions = (change: (text: string) => string) =>
    lessonFile({}, { questions: change(lessonQuestions) })

  it.each([
    ['three questions', questions((text) => text.slice(0, text.indexOf('\n  - id: q4'))), 'too-few'],
    ['one id twice', questions((text) => text.replace('q2', 'q1')), 'repeated'],
    ['nothing right', questions((text) => text.replace('right: true', 'right: false')), 'none-right'],
    [
      'all right but not said',
      questions((text) => text.replace('right: false', 'right: true')),
      'not-said-all',
    ],
    ['said but one right', questions((text) => text.replace('Запитання 1?', 'Виберіть усі')), 'one-right'],
    ['an option without why', questions((text) => text.replace(', why: Так.', '')), 'missing-field'],
    ['the same option twice', questions((text) => text.replace('Друге', 'Перше')), 'repeated'],
    ['a sixth area', lessonFile({ area: '6' }), 'unknown-value'],
    ['an unknown field', lessonFile({ grade: '5' }), 'unknown-field'],
    ['an alias', lessonFile({ title: '&a Назва', goal: '*a' }), 'yaml-alias'],
  ])('refuses %s', (_what, text, problem) => {
    expect(codes(text)).toEqual([problem])
  })
})

describe('lessons together', () => {
  const course: CourseRecord = {
    ...{ slug: 'c', number: 1, title: { uk: 'К', en: 'C' }, summary: { uk: 'К', en: 'C' }, hours: 1 },
    ...{ audience: ['everyone'], level: 'start', forms: ['self'], skills: [], updatedOn: '2026-11-23' },
    lessons: ['01-a'],
    materials: [],
  }
  const targets = { slugs: new Set(['phishing']), terms: new Set<string>(), images: new Set<string>() }
  const check = (uk: string, en: string | null, told = course) => {
    const source = (locale: 'uk' | 'en', text: string): LessonSource => ({
      ...{ file: `c/01-a/${locale}.mdx`, course: 'c', slug: '01-a', locale, text },
    })
    const sources = [source('uk', uk), ...(en === null ? [] : [source('en', en)])]
    return checkLessons(sources, [told], targets, community).map(({ file, code }) => `${file} ${code}`)
  }

  it.each([
    ['are in order', lessonFile(), lessonFile(), []],
    ['have both languages', lessonFile(), null, ['content/courses/c/01-a no-twin']],
    ['take as long', lessonFile(), lessonFile({ minutes: '15' }), ['c/01-a/en.mdx twin-field']],
    [
      'have the same right answers',
      lessonFile(),
      lessonFile({}, { questions: lessonQuestions.replace(/true(.*)\n(.*)false/, 'false$1\n$2true') }),
      ['c/01-a/en.mdx twin-field'],
    ],
    [
      'have the same headings',
      lessonFile(),
      withBody(lessonBody.replace('## Текст', '### Текст')),
      ['c/01-a/en.mdx twin-tags'],
    ],
    [
      'lead to guides that are there',
      lessonFile({ guides: '[nothing]' }),
      lessonFile({ guides: '[nothing]' }),
      ['c/01-a/uk.mdx no-guide', 'c/01-a/en.mdx no-guide'],
    ],
    [
      'lead to lessons that are there',
      withBody(`${lessonBody}\n[Далі](/courses/c/02-b)\n`),
      withBody(`${lessonBody}\n[Next](/courses/c/02-b)\n`),
      ['c/01-a/uk.mdx no-lesson', 'c/01-a/en.mdx no-lesson'],
    ],
    [
      'name no community',
      withBody(`${lessonBody}\n${community.name.uk.nominative}\n`),
      lessonFile(),
      ['c/01-a/uk.mdx hard-coded-name'],
    ],
  ])('%s', (_what, uk, en, problems) => {
    expect(check(uk, en)).toEqual(problems)
  })

  it('take as many hours as the course says', () => {
    const problem = 'content/courses/c/course.yaml hours'
    expect(check(lessonFile(), lessonFile(), { ...course, hours: 2 })).toEqual([problem])
  })
})
