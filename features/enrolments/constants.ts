/** `waiting` is a place on the waiting list. */
export const enrolmentStates = ['enrolled', 'waiting', 'cancelled'] as const

/** How somebody came in: by the public form, or written down by staff from paper or a call. */
export const enrolmentSources = ['web', 'staff'] as const

/** Why somebody is to be called: they got a seat, or no message reached them that all moved or is cancelled. */
export const callReasons = ['seat', 'moved', 'cancelled'] as const

/** Version of the sentence of consent at the public form (messages `enrolments.consent`). */
export const CONSENT_VERSION = '2026-11'

export const MAX_NAME = 100
/** People written down from paper at once. */
export const MAX_FROM_PAPER = 60
/** Words of staff about one person. */
export const MAX_PERSON_NOTE = 300
