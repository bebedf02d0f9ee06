export const requestStates = ['new', 'in-work', 'waiting', 'answered', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

export const requestActors = ['resident', 'operator', 'system'] as const
export type RequestActor = (typeof requestActors)[number]

export const contactKinds = ['phone', 'code'] as const

export const callTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export type CallTime = (typeof callTimes)[number]

/** Version of the sentence that asks for consent; raise it when the sentence in messages changes its meaning. */
export const CONSENT_VERSION = '2026-11'

/** In characters. */
export const QUESTION_LENGTH = { min: 5, max: 5000 } as const
export const MESSAGE_LENGTH = { min: 2, max: 2000 } as const

/** How a question came. */
export const channels = ['web', 'phone'] as const
export type Channel = (typeof channels)[number]

export const priorities = ['normal', 'urgent'] as const
export type Priority = (typeof priorities)[number]

/** Where every question ends. Its detail is the guide's number, what is missing, the place, or to whom it went. */
export const outcomes = ['guide-used', 'guide-missing', 'place-fixed', 'outside-our-power'] as const
export type OutcomeKind = (typeof outcomes)[number]

/** Terms of Law 393/96-ВР, article 20, from receipt. */
export const appealTerms = ['15-days', '1-month', '45-days'] as const
export type AppealTerm = (typeof appealTerms)[number]

export const appealStates = ['registered', 'forwarded', 'answered'] as const
export type AppealState = (typeof appealStates)[number]

/** Appeals are papers of the council: they are kept for five years after receipt, whatever happens to the question. */
export const APPEAL_KEPT_DAYS = 5 * 365

/** In characters. */
export const ANSWER_LENGTH = { min: 2, max: 4000 } as const
export const NOTE_LENGTH = { min: 2, max: 2000 } as const
export const DETAIL_LENGTH = { min: 2, max: 200 } as const
export const TITLE_LENGTH = { min: 2, max: 120 } as const
export const ESSENCE_LENGTH = { min: 5, max: 10_000 } as const

export const QUEUE_PAGE = 50

/** What the schemas can say of a field; each has a sentence in messages under errors.fields. */
export const hotlineFieldErrors = [
  'question-missing',
  'question-too-short',
  'question-too-long',
  'contact-missing',
  'phone-missing',
  'phone-too-short',
  'phone-too-long',
  'phone-service',
  'phone-invalid',
  'consent-missing',
  'message-missing',
  'message-too-short',
  'message-too-long',
] as const
