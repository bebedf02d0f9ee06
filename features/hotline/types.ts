import type {
  AppealState,
  AppealTerm,
  CallTime,
  Channel,
  OutcomeKind,
  Priority,
  RequestState,
} from './constants'

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

export type OperatorListItem = {
  id: string
  code: string
  state: RequestState
  /** Empty after the personal data were taken out. */
  question: string
  createdAt: Date
  dueAt: Date
  overdue: boolean
  hasPhone: boolean
  messages: number
  channel: Channel
  priority: Priority
  assignee: { id: string; name: string } | null
  hasAppeal: boolean
}

export type RequestTransition = {
  from: string | null
  to: string
  actor: string
  note: string | null
  at: Date
}

export type RequestNote = { id: string; author: string; text: string; at: Date }

/** All that an operator needs for calling back and answering. */
export type OperatorRequest = {
  id: string
  version: number
  code: string
  state: RequestState
  question: string
  phone: string | null
  phoneLast4: string | null
  callWhen: CallTime
  mayLeaveMessage: boolean
  locale: string
  createdAt: Date
  dueAt: Date
  retainUntil: Date
  channel: Channel
  priority: Priority
  assignee: { id: string; name: string } | null
  outcome: { kind: OutcomeKind; detail: string } | null
  mergedInto: { id: string; code: string } | null
  /** The requests that repeat this one. */
  mergedFrom: { id: string; code: string; question: string }[]
  appeal: { id: string; year: number; number: number } | null
  messages: RequestMessage[]
  notes: RequestNote[]
  transitions: RequestTransition[]
}

/** Another request of the same phone or with nearly the same words. */
export type RelatedRequest = {
  id: string
  code: string
  state: RequestState
  question: string
  createdAt: Date
  answer: string | null
  reason: 'phone' | 'words'
}

export type QueueCounts = Record<RequestState, number> & { overdue: number; open: number; mine: number }

export type HotlineTemplate = { id: string; title: string; textUk: string; textEn: string; version: number }

/** A step of a guide, ready to be put into an answer. */
export type StepChoice = { code: string; guide: string; title: string; text: string }

/** An appeal as the register and its printed form show it. Days are YYYY-MM-DD. */
export type Appeal = {
  id: string
  version: number
  requestId: string
  year: number
  number: number
  receivedAt: Date
  applicantName: string
  residence: string
  /** Empty after the personal data were taken out. */
  essence: string
  contact: string
  term: AppealTerm
  dueOn: string
  extendedFor: string | null
  state: AppealState
  overdue: boolean
  forwardedTo: string | null
  answer: string | null
  answeredAt: Date | null
  registeredBy: string
}

/** What a form of a request learns: the version that it made, or after a conflict how the request stands now. */
export type StepData = { version: number; state?: RequestState; answer?: string | null }

/** What a form of an appeal or a template learns after a conflict: the version that stands there, and its text. */
export type NowData = { version: number; now: string | null }
