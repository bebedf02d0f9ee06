/** What may be wrong with a guide or one of its steps. */
export const reportKinds = ['different', 'unclear', 'wrong', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

/** In characters. */
export const REPORT_LENGTH = { min: 3, max: 1000 } as const

/** What the schema can say of a field; each has a sentence in messages under errors.fields. */
export const feedbackFieldErrors = [
  'kind-missing',
  'text-missing',
  'text-too-short',
  'text-too-long',
] as const
