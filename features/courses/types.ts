import type { Both } from '@/lib/i18n/both'
import type { areas, audiences, courseForms, levels } from './constants'

export type Audience = (typeof audiences)[number]
export type Level = (typeof levels)[number]
export type CourseForm = (typeof courseForms)[number]
export type Area = (typeof areas)[number]

/** A competence as its framework counts it; the code is the framework's own. */
export type Competence = { framework: string; version: string; code: string }

/** A course as its file has it. Days are YYYY-MM-DD. */
export type CourseRecord = {
  slug: string
  /** Permanent. */
  number: number
  title: Both
  summary: Both
  audience: Audience[]
  level: Level
  /** Whole hours of teaching. */
  hours: number
  forms: CourseForm[]
  /** What one will be able to do, in our words. */
  skills: { text: Both; competence: Competence }[]
  /** Folders of its lessons in order. */
  lessons: string[]
  /** Slugs of guides whose printed sheets one takes home. */
  materials: string[]
  updatedOn: string
}

/** A course in one language. */
export type Course = Omit<CourseRecord, 'title' | 'summary' | 'skills'> & {
  title: string
  summary: string
  skills: { text: string; competence: Competence }[]
}
