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
