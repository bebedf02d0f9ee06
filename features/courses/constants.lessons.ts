/** In bytes of one language, pictures not counted. */
export const LESSON_BYTES = 40 * 1024

/** Things to try on one's own device in a lesson. */
export const TRIES = 2

export const questionLimits = { questions: { min: 4, max: 6 }, options: { min: 2, max: 4 } } as const

/** The end check: how many questions it has, and which share must be right. */
export const END_CHECK = { max: 15, passingShare: 0.75 } as const

/** For how long progress is kept after it was last saved. */
export const PROGRESS_KEPT_DAYS = 365

/** What the schemas can say of a field; each has a sentence in messages under errors.fields. */
export const lessonFieldErrors = [
  'answer-missing',
  'progress-code-wrong',
  'holder-too-short',
  'holder-too-long',
] as const
