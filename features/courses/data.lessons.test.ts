import { expect, it } from 'vitest'
import { glossaryFile, readGlossarySource } from '@/features/glossary/data'
import { parseGlossary } from '@/features/glossary/rules'
import { listGuides } from '@/features/guides/data'
import { community } from '@/lib/community'
import { listImageAddresses } from '@/lib/content-files'
import { locales } from '@/lib/i18n/locales'
import { listCourseRecords } from './data'
import { listLessons, readLessonSources } from './data.lessons'
import { checkLessons } from './rules/check-lessons'
import { endCheckQuestions } from './rules/quiz'

it('all lessons of content are in order', async () => {
  const { terms } = parseGlossary(readGlossarySource('uk'), glossaryFile('uk'))
  const targets = {
    slugs: new Set((await listGuides('uk')).map(({ slug }) => slug)),
    terms: new Set((terms ?? []).map(({ id }) => id)),
    images: listImageAddresses(),
  }
  const sources = readLessonSources()
  expect(checkLessons(sources, listCourseRecords(), targets, community)).toEqual([])
  expect(sources).toHaveLength(60)
})

it.each(locales)('every course with lessons has an end check of 12 to 15 questions (%s)', (locale) => {
  for (const { slug, lessons } of listCourseRecords()) {
    const read = listLessons(slug, locale)
    expect(read.map((lesson) => lesson.slug)).toEqual(lessons)
    const count = endCheckQuestions(read).length
    expect([slug, count >= 12 && count <= 15]).toEqual([slug, true])
    expect(read.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'try')).toHaveLength(
      2 * read.length,
    )
  }
  expect(listLessons('no-such-course', locale)).toEqual([])
})
