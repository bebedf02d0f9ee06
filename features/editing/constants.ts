/** What an edit may be before and after it is seen. */
export const editStates = ['draft', 'review', 'scheduled', 'published'] as const

/** A minor change mends words; a major one changes what a reader has to do and is told in the change notes. */
export const changeKinds = ['minor', 'major'] as const

/** What to do when the file under an edit has changed. */
export const fileChoices = ['keep', 'take-file', 'merge'] as const

/** Days before the day of review from which a guide asks for attention. */
export const REVIEW_SOON_DAYS = 14

/** Days that a text may stand without a new check, from docs/content-format.md. */
export const REVIEW_AFTER_DAYS = 90

/** Open reports of one guide from which it is taken for wrong. */
export const MANY_REPORTS = 3

/** A link that failed so often in a row is taken for dead. */
export const DEAD_AFTER_FAILURES = 3

export const MAX_SOURCE_LENGTH = 200 * 1024
