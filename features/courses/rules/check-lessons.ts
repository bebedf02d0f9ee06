import type { Community } from '@/config/schema'
import { checkPointers, type ReferenceTargets } from '@/features/guides/rules/check-references'
import { findHardCoded } from '@/features/guides/rules/hard-coded'
import { descendants, problemAt } from '@/features/guides/rules/mdx-nodes'
import type { ContentProblem } from '@/lib/content-problem'
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import type { CourseRecord } from '../types'
import { type ParsedLesson, parseLesson } from './lesson-file'
import { checkLessonTwins } from './lesson-twins'

/** One file of a lesson as it lies on disk. */
export type LessonSource = { file: string; course: string; slug: string; locale: Locale; text: string }

type Checked = LessonSource & { parsed: ParsedLesson }

/** Everything that can be wrong with the lessons of all courses. Folders without a line in course.yaml are its problem. */
export function checkLessons(
  sources: readonly LessonSource[],
  courses: readonly CourseRecord[],
  targets: ReferenceTargets,
  community: Community,
): ContentProblem[] {
  const checked = sources.map((source) => ({ ...source, parsed: parseLesson(source.text, source.file) }))
  const addresses = new Set(
    courses.flatMap(({ slug, lessons }) => [slug, ...lessons.map((lesson) => `${slug}/${lesson}`)]),
  )
  return [
    ...checked.flatMap((source) => [
      ...source.parsed.problems,
      ...pointers(source, targets, addresses).map((problem) => ({ ...problem, file: source.file })),
      ...findHardCoded(source.text, community, source.file),
    ]),
    ...courses.flatMap((course) => course.lessons.flatMap((slug) => folder(course.slug, slug, checked))),
    ...courses.flatMap((course) => hours(course, checked)),
  ]
}

function pointers(
  { parsed: { front, tree, locate } }: Checked,
  targets: ReferenceTargets,
  addresses: ReadonlySet<string>,
): ContentProblem[] {
  const guides = (front?.guides ?? []).flatMap((slug, index) =>
    targets.slugs.has(slug)
      ? []
      : [{ ...locate(['guides', index]), code: 'no-guide', message: `there is no guide ${slug}` }],
  )
  if (!tree) return guides
  const lessons = [...descendants(tree)].flatMap((node) => {
    const path =
      node.type === 'link' ? node.url.match(/^\/courses\/([^?#]+)/)?.[1]?.replace(/\/$/, '') : undefined
    return path === undefined || addresses.has(path)
      ? []
      : [problemAt(node, 'no-lesson', `there is no course or lesson ${path}`)]
  })
  return [...guides, ...checkPointers(tree, targets), ...lessons]
}

/** A lesson has all languages, and they are twins. */
function folder(course: string, slug: string, checked: readonly Checked[]): ContentProblem[] {
  const own = checked.filter((source) => source.course === course && source.slug === slug)
  const missing = locales
    .filter((locale) => !own.some((source) => source.locale === locale))
    .map((locale) => ({
      file: `content/courses/${course}/${slug}`,
      line: 1,
      column: 1,
      code: 'no-twin',
      message: `${locale}.mdx is missing`,
    }))
  const source = own.find(({ locale }) => locale === defaultLocale)
  const twins = own.filter(({ locale }) => locale !== defaultLocale)
  return [
    ...missing,
    ...(source ? twins.flatMap((twin) => checkLessonTwins(source.parsed, twin.parsed, twin.file)) : []),
  ]
}

/** The hours of a course are the minutes of its lessons, rounded up. */
function hours({ slug, hours: told, lessons }: CourseRecord, checked: readonly Checked[]): ContentProblem[] {
  const own = checked.filter(
    (source) => source.course === slug && source.locale === defaultLocale && lessons.includes(source.slug),
  )
  if (own.length === 0 || own.some(({ parsed }) => !parsed.front)) return []
  const minutes = own.reduce((sum, { parsed }) => sum + (parsed.front?.minutes ?? 0), 0)
  const honest = Math.ceil(minutes / 60)
  const message = `hours is ${told}, but the lessons take ${minutes} minutes, that is ${honest}`
  const file = `content/courses/${slug}/course.yaml`
  return told === honest ? [] : [{ file, line: 1, column: 1, code: 'hours', message }]
}
