import type { Role } from './constants'

/** Somebody who is signed in and may work. */
export type Staff = { id: string; name: string; email: string; roles: readonly Role[] }

/** A valid session. Administrators without a second factor may do nothing but set it up. */
export type StaffSession = { id: string; staff: Staff; hasTotp: boolean; mustSetUpTotp: boolean }

export type PersonState = 'active' | 'invited' | 'no-totp' | 'disabled'

/** Somebody who works or worked here, as the list of people shows them. */
export type Person = {
  id: string
  name: string
  email: string
  roles: Role[]
  hasTotp: boolean
  hasPassword: boolean
  disabledAt: Date | null
  createdAt: Date
  /** When the newest session that is still there began. */
  lastSession: Date | null
}

export type PeoplePage = {
  people: (Person & { state: PersonState })[]
  sort: { key: string; descending: boolean }
  mayUpdate: boolean
}

export type OpenSession = {
  id: string
  startedAt: Date
  expiresAt: Date
  browser: string | null
  isThis: boolean
}

/** One line of what waits for somebody; its words are `staff.today.<key>` with the count. */
export type TodayLine = { key: TodayKey; count: number; path: string; tone: 'plain' | 'warn' | 'danger' }
export type TodayKey =
  | 'hotlineOverdue'
  | 'hotlineNew'
  | 'placesOld'
  | 'placeReports'
  | 'guidesStale'
  | 'guideReports'
  | 'searchMisses'
  | 'outboxDead'
  | 'jobsFailed'
  | 'mentorApplications'
  | 'learningOverdue'
  | 'learningNew'

/** What somebody did, as the log keeps it. */
export type AuditLine = {
  id: string
  at: Date
  actorId: string | null
  actorName: string
  action: string
  entity: string
  entityId: string
  before: unknown
  after: unknown
}

/** What the log is searched by; days are YYYY-MM-DD in the community's time. */
export type AuditFilter = {
  actor?: string
  action?: string
  entity?: string
  id?: string
  from?: string
  to?: string
}
