/** What a form knows after it was sent. Values go back, so nobody types twice. Codes become sentences in the form. */
export type FormValues = Record<string, string>

export type FormState =
  | { status: 'idle' }
  | { status: 'ok' }
  | { status: 'invalid'; fields: Record<string, string>; values: FormValues }
  | { status: 'failed'; code: 'limit' | 'unexpected' | 'gone'; errorId?: string; values: FormValues }

export const idle: FormState = { status: 'idle' }

/** What the person had typed, for filling a form again. */
export function valuesOf(state: FormState): FormValues {
  return 'values' in state ? state.values : {}
}
