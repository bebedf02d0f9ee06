import 'server-only'
import { contentFileStamp, listContentFolders, readContentFile } from '@/lib/content-files'
import { ContentError } from '@/lib/content-problem'
import { type CourseSource, parseCourse } from './rules/course-file'
import { courseSlugPattern } from './schema'
import type { CourseRecord } from './types'

const cache = new Map<string, { stamp: string; course: CourseRecord }>()

/** Path of a course from the root of the project. */
const courseFile = (slug: string) => `content/courses/${slug}/course.yaml`

function readCourseSource(slug: string): CourseSource {
  const file = courseFile(slug)
  return { slug, file, text: readContentFile(file), folders: listContentFolders(`courses/${slug}`) }
}

/** Every course as it lies on disk, for the content check. */
export function readCourseSources(): CourseSource[] {
  return listContentFolders('courses').map(readCourseSource)
}

/** @throws {ContentError} naming file, line and column. */
function readCourse(slug: string): CourseRecord | null {
  const stamp = contentFileStamp(courseFile(slug))
  if (stamp === null) return null
  const known = cache.get(slug)
  if (known?.stamp === stamp) return known.course
  const { course, problems } = parseCourse(readCourseSource(slug))
  if (!course) throw new ContentError(problems)
  cache.set(slug, { stamp, course })
  return course
}

/**
 * All courses by number.
 * @throws {ContentError} naming file, line and column: a file with errors is never left out silently.
 */
export function listCourseRecords(): CourseRecord[] {
  return listContentFolders('courses')
    .flatMap((slug) => readCourse(slug) ?? [])
    .sort((a, b) => a.number - b.number)
}

/** One course; null when there is none. The slug may come from an address as it is. */
export function getCourseRecord(slug: string): CourseRecord | null {
  return courseSlugPattern.test(slug) ? readCourse(slug) : null
}
