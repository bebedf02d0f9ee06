import type { CallTime, RequestState } from './constants'

export type RequestMessage = { author: 'resident' | 'operator'; text: string; at: Date }

/** What its code opens. Of the phone only the last two digits are told: the code may lie on a table. */
export type RequestView = {
  code: string
  state: RequestState
  /** Null after the personal data were taken out. */
  question: string | null
  messages: RequestMessage[]
  createdAt: Date
  dueAt: Date
  retainUntil: Date
  contact: { kind: 'phone'; lastDigits: string; callWhen: CallTime } | { kind: 'code' }
  mayWrite: boolean
  mayReopen: boolean
}

export type RequestLookup =
  | { status: 'found'; request: RequestView }
  | { status: 'unknown' }
  | { status: 'limit' }

export type OperatorListItem = {
  code: string
  state: RequestState
  question: string
  createdAt: Date
  dueAt: Date
  overdue: boolean
  hasPhone: boolean
  messages: number
}

export type RequestTransition = {
  from: string | null
  to: string
  actor: string
  note: string | null
  at: Date
}

/** All that an operator needs for calling back and answering. */
export type OperatorRequest = {
  id: string
  version: number
  code: string
  state: RequestState
  question: string
  phone: string | null
  callWhen: CallTime
  mayLeaveMessage: boolean
  locale: string
  createdAt: Date
  dueAt: Date
  messages: RequestMessage[]
  transitions: RequestTransition[]
}
