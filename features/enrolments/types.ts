import type { callReasons, enrolmentSources, enrolmentStates } from './constants'

export type EnrolmentState = (typeof enrolmentStates)[number]
export type EnrolmentSource = (typeof enrolmentSources)[number]
export type CallReason = (typeof callReasons)[number]

/** A person as they gave themselves; `phone` is E.164, null for who comes back with the code. */
export type NewEnrolment = { name: string; phone: string | null }

/** Seats of one pool. `capacity` null is room for all, then `free` is null too. */
export type Seats = { capacity: number | null; taken: number; waiting: number; free: number | null }

/** What a code opens. `place` is the place in the queue of those who wait, from 1; null for who does not wait. */
export type EnrolmentView = {
  code: string
  poolId: string
  sessionId: string | null
  eventDateId: string | null
  name: string
  lastDigits: string | null
  state: EnrolmentState
  place: number | null
  promotedAt: Date | null
  cancelledBy: 'person' | 'staff' | null
  createdAt: Date
}

/** A line of a sheet. */
export type EnrolmentRow = {
  id: string
  name: string
  phone: string | null
  state: EnrolmentState
  position: number
  source: EnrolmentSource
  promotedAt: Date | null
  note: string | null
  version: number
}

/** What became of people typed from paper; `known` were on the sheet already. */
export type PaperDone = { enrolled: number; waiting: number; known: number }
