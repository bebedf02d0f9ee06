import type { ContentProblem } from '@/lib/content-problem'
import type { Locale } from '@/lib/i18n/locales'
import { parseYaml, type YamlResult } from '@/lib/yaml-source'
import { type CourseFile, courseCodeTexts, courseSchema, courseSlugPattern } from '../schema'
import type { Course, CourseRecord } from '../types'

/** A folder of content/courses as it lies on disk; `text` is null when it has no course.yaml. */
export type CourseSource = { slug: string; file: string; text: string | null; folders: readonly string[] }

export type ParsedCourse = {
  slug: string
  file: string
  /** Null when something is wrong. */
  course: CourseRecord | null
  problems: ContentProblem[]
  locate: YamlResult<CourseFile>['locate']
}

const top = { line: 1, column: 1 }

function lessonProblems(
  { lessons }: CourseFile,
  { slug, folders }: CourseSource,
  locate: ParsedCourse['locate'],
): ContentProblem[] {
  const missing = lessons.flatMap((lesson, index) =>
    folders.includes(lesson)
      ? []
      : [
          {
            ...locate(['lessons', index]),
            code: 'no-lesson',
            message: `content/courses/${slug}/${lesson} is missing`,
          },
        ],
  )
  const forgotten = folders
    .filter((folder) => !lessons.includes(folder))
    .map((folder) => ({
      ...locate(['lessons']),
      code: 'unlisted-lesson',
      message: `${folder} stands in no line of lessons`,
    }))
  return [...missing, ...forgotten]
}

/** A course.yaml → the course, or everything that is wrong with it. */
export function parseCourse(source: CourseSource): ParsedCourse {
  const { slug, file, text } = source
  const refuse = (problems: ContentProblem[], locate: ParsedCourse['locate'] = () => top): ParsedCourse => ({
    ...{ slug, file, course: null, locate },
    problems: problems.map((problem) => ({ ...problem, file })),
  })
  if (!courseSlugPattern.test(slug)) {
    const message = `${slug}: Latin letters, digits and hyphens are expected in the name of a course's folder`
    return refuse([{ ...top, code: 'bad-slug', message }])
  }
  if (text === null) return refuse([{ ...top, code: 'no-course', message: 'course.yaml is missing' }])
  const { data, problems, locate } = parseYaml(text, courseSchema, courseCodeTexts)
  if (!data) return refuse(problems, locate)
  const inLessons = lessonProblems(data, source, locate)
  if (inLessons.length > 0) return refuse(inLessons, locate)
  return { slug, file, course: { slug, ...data }, problems: [], locate }
}

/** Everything that is wrong with the files of courses, one by one, together and against the guides that there are. */
export function checkCourses(
  sources: readonly CourseSource[],
  guides: ReadonlySet<string>,
): {
  courses: CourseRecord[]
  problems: ContentProblem[]
} {
  const parsed = sources.map(parseCourse)
  const owners = new Map<number, string>()
  const repeated = parsed.flatMap(({ slug, file, course, locate }) => {
    const owner = course && owners.get(course.number)
    if (course && !owner) owners.set(course.number, slug)
    return owner
      ? [
          {
            file,
            ...locate(['number']),
            code: 'number-taken',
            message: `number ${course.number} belongs to ${owner}`,
          },
        ]
      : []
  })
  const unknown = parsed.flatMap(({ file, course, locate }) =>
    (course?.materials ?? []).flatMap((guide, index) =>
      guides.has(guide)
        ? []
        : [
            {
              file,
              ...locate(['materials', index]),
              code: 'no-guide',
              message: `there is no guide ${guide}`,
            },
          ],
    ),
  )
  return {
    courses: parsed.flatMap(({ course }) => course ?? []),
    problems: [...parsed.flatMap(({ problems }) => problems), ...repeated, ...unknown],
  }
}

/** A course in one language. */
export function courseIn(record: CourseRecord, locale: Locale): Course {
  return {
    ...record,
    title: record.title[locale],
    summary: record.summary[locale],
    skills: record.skills.map(({ text, competence }) => ({ text: text[locale], competence })),
  }
}
