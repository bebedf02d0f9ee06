import 'server-only'
import { loadGuide } from '@/features/guides/loaders'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { getCourseRecord, listCourseRecords } from './data'
import { courseIn } from './rules/course-file'
import type { Course, CourseRecord } from './types'

/** All courses by number, in one language. */
export async function listCourses(locale: Locale): Promise<Course[]> {
  return listCourseRecords().map((record) => courseIn(record, locale))
}

/** One course in one language; null when there is none. Slug and locale may come from an address as they are. */
export async function loadCourse(slug: string, locale: string): Promise<Course | null> {
  const record = isLocale(locale) ? getCourseRecord(slug) : null
  return record && isLocale(locale) ? courseIn(record, locale) : null
}

/** The guides whose sheets belong to a course. */
export async function loadMaterials(
  { materials }: Course,
  locale: Locale,
): Promise<{ slug: string; title: string }[]> {
  const guides = await Promise.all(materials.map((guide) => loadGuide(locale, guide)))
  return guides.flatMap((guide) => (guide ? [{ slug: guide.slug, title: guide.title }] : []))
}

/** All courses in both languages, for open data and for the forms of staff. */
export async function loadCourseRecords(): Promise<CourseRecord[]> {
  return listCourseRecords()
}

/** One course in both languages. */
export async function loadCourseRecord(slug: string): Promise<CourseRecord | null> {
  return getCourseRecord(slug)
}
