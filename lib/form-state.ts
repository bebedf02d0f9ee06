/** What a form knows after it was sent. Values go back, so nobody types twice. Codes become sentences in the form. */
export type FormValues = Record<string, string>

/**
 * Why a whole form failed: too many submits, our mistake (with the number under which it is in the log), the thing is
 * not there any more, or it changed meanwhile so that this can no longer be done.
 */
export type FailureCode = 'limit' | 'unexpected' | 'gone' | 'changed'

export type FormState =
  | { status: 'idle' }
  /** `shown`: what only this answer tells, such as a key that is stored nowhere. */
  | { status: 'ok'; shown?: FormValues }
  | { status: 'invalid'; fields: Record<string, string>; values: FormValues }
  | { status: 'failed'; code: FailureCode; errorId?: string; values: FormValues }

export const idle: FormState = { status: 'idle' }

/** A field that people never see; what fills it in is not a person. */
export const HONEYPOT_FIELD = 'website'

/** The field with the idempotency key of a form. */
export const KEY_FIELD = 'submissionKey'

/** What the person had typed, for filling a form again. */
export function valuesOf(state: FormState): FormValues {
  return 'values' in state ? state.values : {}
}
