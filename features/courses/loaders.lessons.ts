import 'server-only'
import { cache } from 'react'
import { loadGuide } from '@/features/guides/loaders'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { listLessons } from './data.lessons'
import { findProgress } from './data.progress'
import { listCourses, loadCourse } from './loaders'
import { lessonSummary, lessonWords } from './rules/lesson-model'
import { endCheckQuestions } from './rules/quiz'
import type { Course } from './types'
import type { CheckQuestion, Lesson, LessonSummary, LessonText, Progress } from './types.lessons'

/** The lessons of a course in order, as lists show them; none when there is no such course. */
export async function loadLessonList(course: string, locale: Locale): Promise<LessonSummary[]> {
  return listLessons(course, locale).map(lessonSummary)
}

/** A lesson with its place in the course; `position` counts from 1. */
export type LessonPage = {
  course: Course
  lesson: Lesson
  position: number
  count: number
  before: LessonSummary | null
  after: LessonSummary | null
  guides: { slug: string; title: string }[]
}

/** One lesson; null when there is none. The names and the locale may come from an address as they are. */
export async function loadLesson(course: string, slug: string, locale: string): Promise<LessonPage | null> {
  const found = await loadCourse(course, locale)
  if (!found || !isLocale(locale)) return null
  const lessons = listLessons(course, locale)
  const index = lessons.findIndex((lesson) => lesson.slug === slug)
  const lesson = lessons[index]
  if (!lesson) return null
  const [before, after] = [lessons[index - 1], lessons[index + 1]]
  const guides = await Promise.all(lesson.guides.map((guide) => loadGuide(locale, guide)))
  return {
    ...{ course: found, lesson, position: index + 1, count: lessons.length },
    before: before ? lessonSummary(before) : null,
    after: after ? lessonSummary(after) : null,
    guides: guides.flatMap((guide) => (guide ? [{ slug: guide.slug, title: guide.title }] : [])),
  }
}

/** The end check of a course; null when there is no such course, or it has no lessons. */
export async function loadEndCheck(
  slug: string,
  locale: string,
): Promise<{ course: Course; questions: CheckQuestion[] } | null> {
  const course = await loadCourse(slug, locale)
  const questions = course && isLocale(locale) ? endCheckQuestions(listLessons(slug, locale)) : []
  return course && questions.length > 0 ? { course, questions } : null
}

/** The progress that a stored code opens, or null. Look-ups of typed codes go through `lookUpCode`. */
export const loadProgressByCode = cache((code: string): Promise<Progress | null> => findProgress(code))

/** Courses that somebody has begun, with their lessons. */
export async function loadBegunCourses(
  progress: Progress,
  locale: Locale,
): Promise<{ course: Course; lessons: LessonSummary[] }[]> {
  const begun = new Set([
    ...Object.keys(progress.lessons).map((key) => key.split('/')[0]),
    ...Object.keys(progress.checks),
  ])
  const courses = (await listCourses(locale)).filter(({ slug }) => begun.has(slug))
  return courses.map((course) => ({ course, lessons: listLessons(course.slug, locale).map(lessonSummary) }))
}

/** The words of all lessons for the search index. */
export async function loadLessonTexts(locale: Locale): Promise<LessonText[]> {
  const courses = await listCourses(locale)
  return courses.flatMap(({ slug: course, title: courseTitle }) =>
    listLessons(course, locale).map((lesson) => ({
      ...{ course, courseTitle, slug: lesson.slug, title: lesson.title, goal: lesson.goal },
      text: lessonWords(lesson),
    })),
  )
}
