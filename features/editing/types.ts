import type { Locale } from '@/lib/i18n/locales'
import type { changeKinds, editStates, fileChoices } from './constants'

export type Collection = 'guides' | 'pages'
export type EditState = (typeof editStates)[number]
export type ChangeKind = (typeof changeKinds)[number]
export type FileChoice = (typeof fileChoices)[number]

/** A text of content: its folder and its name there. It exists in every language. */
export type DocumentKey = { collection: Collection; slug: string }

/** Something wrong in one language of a document. */
export type DocumentProblem = {
  locale: Locale
  line: number
  column: number
  code: string
  message: string
}

/** An edit that is not published yet. */
export type Draft = {
  id: string
  locale: Locale
  source: string
  state: Exclude<EditState, 'published'>
  change: ChangeKind
  note: string | null
  publishAt: Date | null
  baseHash: string | null
  baseSource: string | null
  authorId: string
  authorName: string
  version: number
  updatedAt: Date
}

/** A publication of one language. Without a source the file was given its say back. */
export type Revision = {
  id: string
  locale: Locale
  revision: number
  source: string | null
  baseHash: string | null
  baseSource: string | null
  change: ChangeKind
  note: string | null
  publishedAt: Date
  authorName: string
  reviewerName: string | null
}

/** One language of a document with everything known of it. */
export type DocumentText = {
  locale: Locale
  /** The file as it lies on disk; null when there is none. */
  file: string | null
  newest: Revision | null
  draft: Draft | null
  /** What readers see; null when the document is not published. */
  shown: string | null
  /** What the editor begins with: the draft, else what is shown. */
  current: string
}

export type EditedDocument = DocumentKey & { texts: Record<Locale, DocumentText> }

export type HealthColour = 'green' | 'amber' | 'red'
export type HealthReason =
  | { code: 'overdue'; days: number }
  | { code: 'review-soon'; days: number }
  | { code: 'never-checked' }
  | { code: 'no-app-version' }
  | { code: 'reports'; count: number }
  | { code: 'dead-links'; count: number }
  | { code: 'weak-links'; count: number }
  | { code: 'searches'; count: number }
  | { code: 'file-changed' }

/** A line of the list of guides. Days are YYYY-MM-DD. */
export type GuideRow = {
  slug: string
  number: number | null
  title: string
  published: boolean
  colour: HealthColour
  reasons: HealthReason[]
  checkedOn: string | null
  reviewBy: string | null
  draft: EditState | null
  publishAt: Date | null
}
