/** Who offers to teach. */
export const mentorKinds = ['mentor', 'volunteer', 'student'] as const

export const mentorStates = ['applied', 'approved', 'paused', 'refused', 'left'] as const

/** How two people meet. */
export const ways = ['in-person', 'phone', 'online'] as const

/** Languages to teach and to learn in: ISO 639, `ukl` is the Ukrainian sign language. */
export const languages = ['uk', 'en', 'pl', 'de', 'ukl'] as const

export const learningStates = ['new', 'matched', 'closed'] as const

/** Where every request ends. */
export const learningOutcomes = [
  'helped',
  'to-place',
  'to-course',
  'to-hotline',
  'nobody-free',
  'not-reached',
  'withdrawn',
] as const

/** What was done for a request; an answer is what the resident reads by the code. */
export const entryKinds = ['note', 'called', 'met', 'answer'] as const

/** How much the resident did with own hands: helped, did not do it for them. */
export const autonomyLevels = ['together', 'alone', 'shown'] as const

export const contactKinds = ['phone', 'code'] as const

/** Version of the sentences that ask for consent; raise it when one of them changes its meaning. */
export const CONSENT_VERSION = '2026-11'

/** In characters. */
export const NAME_LENGTH = { min: 2, max: 80 } as const
export const PUBLIC_NAME_LENGTH = { min: 2, max: 40 } as const
export const ABOUT_LENGTH = { max: 600 } as const
export const SETTLEMENT_LENGTH = { max: 60 } as const
export const NEED_LENGTH = { min: 5, max: 2000 } as const
export const ENTRY_LENGTH = { min: 2, max: 2000 } as const
export const ANSWER_LENGTH = { max: 1000 } as const

/** What a meeting may last, in minutes. */
export const LONGEST_MEETING = 600

/** How many mentors are proposed for a request. */
export const SUGGESTED = 8
export const QUEUE_PAGE = 50

/** What the schemas can say of a field; each has a sentence in messages under errors.fields. */
export const mentorFieldErrors = [
  'kind-not-chosen',
  'name-missing',
  'name-too-long',
  'own-phone-missing',
  'public-name-missing',
  'public-name-too-long',
  'words-personal',
  'about-too-long',
  'themes-missing',
  'languages-missing',
  'ways-missing',
  'settlement-too-long',
  'consent-to-show-missing',
  'need-missing',
  'need-too-short',
  'need-too-long',
  'contact-missing',
  'contact-consent-missing',
] as const
