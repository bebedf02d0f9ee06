import type { Both } from '@/lib/i18n/both'
import type { cohortStates, partnerKinds, partnerVisibilities, planKinds, planStates } from './constants'

export type PartnerKind = (typeof partnerKinds)[number]
export type PartnerVisibility = (typeof partnerVisibilities)[number]
export type PlanKind = (typeof planKinds)[number]
export type PlanState = (typeof planStates)[number]
export type CohortState = (typeof cohortStates)[number]

/** A partner as other features choose and name it. */
export type PartnerName = {
  id: string
  slug: string
  name: Both
  kind: PartnerKind
  /** Whether everybody may read its name. */
  isPublic: boolean
}

/** A partner as everybody reads of it. `since` is YYYY-MM-DD. */
export type PublicPartner = {
  id: string
  slug: string
  kind: PartnerKind
  name: Both
  about: Both | null
  commitment: Both | null
  website: string | null
  since: string | null
  source: string | null
  demo: boolean
  updatedAt: Date
}

/** What came of a partnership, counted from what has ended. */
export type PartnerResults = { sessions: number; people: number; events: number }

/** A digital laboratory or a point of a yearly plan. Days are YYYY-MM-DD. */
export type PartnerPlan = {
  id: string
  kind: PlanKind
  year: number
  title: Both
  note: Both | null
  state: PlanState
  dueOn: string | null
  doneOn: string | null
  version: number
}

/** A partner as staff know it; texts that nobody wrote are empty. */
export type StaffPartner = {
  id: string
  slug: string
  kind: PartnerKind
  nameUk: string
  nameEn: string
  aboutUk: string
  aboutEn: string
  commitmentUk: string
  commitmentEn: string
  website: string
  since: string
  visibility: PartnerVisibility
  source: string
  demo: boolean
  removedAt: Date | null
  version: number
}

/** A closed group of an enterprise. */
export type Cohort = {
  id: string
  partnerId: string
  title: string
  courseSlug: string
  /** As stored, nine characters. */
  code: string
  state: CohortState
  version: number
  createdAt: Date
}

/** One session of a group as it is counted: all people are among `enrolled`. */
export type SessionCount = {
  id: string
  state: string
  enrolled: number
  /** Came to one meeting at least. */
  attended: number
  certified: number
  /** Meetings whose attendance somebody recorded, in order. */
  meetings: { startsAt: Date; present: number }[]
}

/**
 * A figure about people as it may be told: nobody can work out fewer than ten of them. `few` is 0 to 9, `nearly-all` is
 * all but 0 to 9 of those who enrolled.
 */
export type Figure = { kind: 'shown'; count: number } | { kind: 'few' | 'nearly-all' | 'hidden' }

export type SessionReport = {
  id: string
  state: string
  enrolled: Figure
  attended: Figure
  certified: Figure
  meetings: { startsAt: Date; present: Figure }[]
}
