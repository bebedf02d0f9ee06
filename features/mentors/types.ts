import type { Category } from '@/features/guides/types'
import type {
  autonomyLevels,
  entryKinds,
  languages,
  learningOutcomes,
  learningStates,
  mentorKinds,
  mentorStates,
  ways,
} from './constants'

export type MentorKind = (typeof mentorKinds)[number]
export type MentorState = (typeof mentorStates)[number]
export type Way = (typeof ways)[number]
export type Language = (typeof languages)[number]
export type LearningState = (typeof learningStates)[number]
export type LearningOutcome = (typeof learningOutcomes)[number]
export type EntryKind = (typeof entryKinds)[number]
export type Autonomy = (typeof autonomyLevels)[number]

/** What somebody can show, how and where. `settlement` null: not said. */
export type Offer = {
  themes: Category[]
  languages: Language[]
  ways: Way[]
  settlement: string | null
}

/** All that anybody may know of a mentor. There is no way to reach them but through the community. */
export type PublicMentor = Offer & {
  id: string
  kind: MentorKind
  publicName: string
  about: string | null
  demo: boolean
}

export type MentorFilter = {
  theme: Category | null
  way: Way | null
  language: Language | null
  settlement: string | null
}

/** What the code of an application opens. `publicName` is null after the personal data were taken out. */
export type OwnMentor = Offer & {
  code: string
  state: MentorState
  kind: MentorKind
  publicName: string | null
  about: string | null
  lastDigits: string | null
  /** Staff's words for the applicant. */
  answer: string | null
  createdAt: Date
}

export type StaffMentor = Offer & {
  id: string
  code: string
  state: MentorState
  kind: MentorKind
  /** Null after the personal data were taken out, as are the phone and the public words. */
  name: string | null
  phone: string | null
  publicName: string
  about: string | null
  answer: string | null
  locale: string
  checkedBy: string | null
  checkedAt: Date | null
  createdAt: Date
  retainUntil: Date
  demo: boolean
  version: number
  openRequests: number
}

/** A line of the history, out of the audit log. `by` is null for the person themselves and for the portal. */
export type HistoryLine = { id: string; at: Date; by: string | null; action: string; to: string | null }

export type LearningEntry = {
  id: string
  kind: EntryKind
  autonomy: Autonomy | null
  minutes: number | null
  text: string
  by: string
  at: Date
}

/** Whom a request was given to; more than one may stand there. */
export type Match = { mentorId: string | null; placeId: string | null; courseSlug: string | null }

/** What the code of a request opens. `need` is null after the personal data were taken out. */
export type OwnRequest = {
  code: string
  state: LearningState
  outcome: LearningOutcome | null
  need: string | null
  lastDigits: string | null
  mentorName: string | null
  place: { slug: string; name: { uk: string; en: string } } | null
  courseSlug: string | null
  answers: { text: string; at: Date }[]
  createdAt: Date
  dueAt: Date
  retainUntil: Date
}

export type LearningListItem = {
  id: string
  code: string
  state: LearningState
  outcome: LearningOutcome | null
  need: string
  hasPhone: boolean
  overdue: boolean
  dueAt: Date
  assignee: string | null
  mentorName: string | null
}

export type StaffRequest = Match & {
  id: string
  code: string
  version: number
  state: LearningState
  outcome: LearningOutcome | null
  need: string
  themes: Category[]
  language: Language
  ways: Way[]
  settlement: string | null
  name: string | null
  phone: string | null
  locale: string
  wishedMentorId: string | null
  assignee: { id: string; name: string } | null
  mentor: { id: string; publicName: string; name: string | null; phone: string | null } | null
  createdAt: Date
  dueAt: Date
  closedAt: Date | null
  retainUntil: Date
  entries: LearningEntry[]
}
