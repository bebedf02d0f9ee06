import type { GuideNodes } from '@/features/guides/types'
import type { Area, Competence } from './types'

export type Option = { text: string; right: boolean; why: string }

/** A question with several right options asks for all of them. */
export type Question = { id: string; text: string; options: Option[] }

/** Something to try on one's own device. */
export type Try = { number: number; title: string; nodes: GuideNodes }

/** The text of a lesson, cut where there is something to try. */
export type LessonPart = { kind: 'text'; nodes: GuideNodes } | ({ kind: 'try' } & Try)

/** A lesson in lists. */
export type LessonSummary = {
  course: string
  /** Folder, `01-phone-and-text`. */
  slug: string
  title: string
  goal: string
  minutes: number
}

/** A lesson in one language. Days are YYYY-MM-DD. */
export type Lesson = LessonSummary & {
  area: Area
  skills: { text: string; competence: Competence }[]
  needs: string[]
  /** Slugs of guides. */
  guides: string[]
  questions: Question[]
  sources: { title: string; url: string | null; date: string | null }[]
  checkedBy: string | null
  checkedOn: string | null
  updatedOn: string
  parts: LessonPart[]
}

/** Numbers of the options that were chosen, by question. */
export type Answers = readonly (readonly number[])[]

export type Score = { right: number; of: number }

/** A question of the end check with the lesson it comes from. */
export type CheckQuestion = { lesson: LessonSummary; question: Question }

/** How one question was answered. */
export type Marked = { question: Question; chosen: readonly number[]; isRight: boolean }

/** What a code of progress opens. `at` are days, YYYY-MM-DD. */
export type Progress = {
  code: string
  lessons: Record<string, Score & { at: string }>
  checks: Record<string, Score & { at: string }>
}

/** The words of a lesson for the search index. */
export type LessonText = {
  course: string
  courseTitle: string
  slug: string
  title: string
  goal: string
  text: string
}
