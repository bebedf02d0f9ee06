import 'server-only'
import { renderContext } from '@/features/guides/rules/render-context'
import { contentFileStamp, readContentFile } from '@/lib/content-files'
import { ContentError } from '@/lib/content-problem'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getCourseRecord, readCourseSources } from './data'
import type { LessonSource } from './rules/check-lessons'
import { parseLesson } from './rules/lesson-file'
import { lessonModel } from './rules/lesson-model'
import type { Lesson } from './types.lessons'

const cache = new Map<string, { stamp: string; lesson: Lesson }>()

const lessonFile = (course: string, slug: string, locale: Locale) =>
  `content/courses/${course}/${slug}/${locale}.mdx`

/** @throws {ContentError} naming file, line and column: a lesson with errors is never left out silently. */
function readLesson(course: string, slug: string, locale: Locale): Lesson {
  const file = lessonFile(course, slug, locale)
  const stamp = contentFileStamp(file) ?? ''
  const known = cache.get(file)
  if (known?.stamp === stamp) return known.lesson
  const { front, tree, problems } = parseLesson(readContentFile(file) ?? '', file)
  if (!front || !tree) throw new ContentError(problems)
  const lesson = lessonModel({ course, slug }, front, tree, renderContext(locale))
  cache.set(file, { stamp, lesson })
  return lesson
}

/** The lessons of a course in order; none when there is no such course. The slug may come from an address as it is. */
export function listLessons(course: string, locale: Locale): Lesson[] {
  return getCourseRecord(course)?.lessons.map((slug) => readLesson(course, slug, locale)) ?? []
}

/** Every file of a lesson, for the content check. */
export function readLessonSources(): LessonSource[] {
  return readCourseSources().flatMap(({ slug: course, folders }) =>
    folders.flatMap((slug) =>
      locales.flatMap((locale) => {
        const file = lessonFile(course, slug, locale)
        const text = readContentFile(file)
        return text === null ? [] : [{ file, course, slug, locale, text }]
      }),
    ),
  )
}
