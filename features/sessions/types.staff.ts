import type { CertificateSheet } from '@/features/certificates/types'
import type { CallReason, EnrolmentSource, EnrolmentState } from '@/features/enrolments/types'
import type { Precision, Visibility } from '@/features/places/types'
import type { Both } from '@/lib/i18n/both'
import type { sessionViews } from './constants.staff'
import type { Meeting, SessionForm, SessionState, TeachingLanguage } from './types'

export type SessionListView = (typeof sessionViews)[number]

/** By the meeting's id; a meeting without a mark is not in it. */
export type Marks = Readonly<Record<string, boolean>>

/** A session as its tutor sees it: everything. Instants are UTC, meetings in the order of time. */
export type StaffSession = {
  id: string
  courseSlug: string
  titleUk: string
  titleEn: string
  noteUk: string
  noteEn: string
  form: SessionForm
  placeId: string | null
  placeName: Both | null
  onlineUrl: string | null
  language: TeachingLanguage
  tutorId: string | null
  tutorName: string | null
  visibility: Visibility
  precision: Precision
  state: SessionState
  reason: Both | null
  sequence: number
  poolId: string
  capacity: number | null
  taken: number
  waiting: number
  partnerId: string | null
  cohortId: string | null
  endedAt: Date | null
  demo: boolean
  version: number
  meetings: Meeting[]
}

/** Somebody who has a seat or waits, as the sheet shows them. `marks` by the meeting's id. */
export type SheetPerson = {
  id: string
  name: string
  phone: string | null
  locale: string
  state: Exclude<EnrolmentState, 'cancelled'>
  source: EnrolmentSource
  note: string | null
  version: number
  toldAt: Date | null
  marks: Marks
  /** Why to be called now; null for not at all. */
  call: CallReason | null
  /** Nine characters of the certificate that was given. */
  certificate: string | null
}

/** A line of the list of sessions. `calls` is how many people are to be called. */
export type SessionRow = StaffSession & { course: Both; calls: number; next: Meeting | null }

export type Choice = { value: string; label: string }

/** What the selects of the form offer, in the language of the page. */
export type SessionChoices = {
  courses: Choice[]
  /** `isStaffOnly`: residents know nothing of the place. */
  places: (Choice & { isStaffOnly: boolean })[]
  tutors: Choice[]
  partners: Choice[]
  cohorts: Choice[]
}

/** What stands there now, when somebody else changed it; the values as the form would hold them. */
export type SessionConflict = { version: number; values: Record<string, string> }

/** A line of the sheet that marks who is here. */
export type BoardPerson = Pick<
  SheetPerson,
  'id' | 'name' | 'phone' | 'note' | 'version' | 'marks' | 'certificate'
>

/** A line of the end: at how many of the meetings somebody was, and whether that is enough. */
export type EndingPerson = { id: string; name: string; present: number; of: number; isEnough: boolean }

/** A certificate for the printer; `day` for people. */
export type PrintedSheet = CertificateSheet & { day: string }
