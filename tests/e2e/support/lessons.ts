import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parseCourse } from '../../../features/courses/rules/course-file'
import { parseLesson } from '../../../features/courses/rules/lesson-file'
import { asksForAll, endCheckQuestions, fieldName, formatAnswers } from '../../../features/courses/rules/quiz'
import type { Lesson, Question } from '../../../features/courses/types.lessons'
import type { Locale } from '../../../lib/i18n/locales'

const text = (path: string) => readFileSync(join('content/courses', path), 'utf8')

/** Folders of a course's lessons in order. */
export function lessonSlugs(course: string): string[] {
  const file = text(`${course}/course.yaml`)
  const folders = [...file.matchAll(/^ {2}- (\d\d-\S+)$/gm)].map(([, slug = '']) => slug)
  const inline = file.match(/^lessons: \[(.*)\]$/m)?.[1]?.split(', ') ?? folders
  const { course: known } = parseCourse({ slug: course, file: course, text: file, folders: inline })
  return known?.lessons ?? []
}

/** The lessons of a course as their files have them, without their texts. */
export function lessonsOf(course: string, locale: Locale): Lesson[] {
  return lessonSlugs(course).map((slug) => {
    const { front } = parseLesson(text(`${course}/${slug}/${locale}.mdx`))
    if (!front) throw new Error(`${course}/${slug} cannot be read`)
    return { ...front, course, slug, parts: [] }
  })
}

const rights = ({ options }: Question) => options.flatMap(({ right }, index) => (right ? [index] : []))

/** The right answers to the end check, as an address has them. */
export function rightAnswers(course: string): string {
  return formatAnswers(endCheckQuestions(lessonsOf(course, 'uk')).map(({ question }) => rights(question)))
}

/** Answers a question of the form that stands in `prefix`: all that is right, or one thing that is not. */
export async function answer(
  page: Page,
  prefix: string,
  index: number,
  question: Question,
  isRight = true,
): Promise<void> {
  const wrong = question.options.findIndex(({ right }) => !right)
  const name = (option: number) => fieldName(index, asksForAll(question) ? option : undefined)
  const form = page.locator(`form:has([id^="${prefix}-a"])`)
  for (const option of isRight ? rights(question) : [wrong]) {
    const box = form.locator(`[name="${name(option)}"]`)
    await (asksForAll(question) ? box : box.nth(option)).check()
  }
}
