import type { FailureCode, FormState } from '@/lib/form-state'

/** What every form says, ready in the reader's language. */
export type FormTexts = {
  /** Above the list of fields to correct. */
  invalidTitle: string
  /** Above the reason why the whole form failed. */
  failedTitle: string
  failed: Record<FailureCode, string>
  /** Before the number under which our mistake is in the log. */
  errorNumber: string
  /** Sentences of the fields' errors by code; `invalid` stands in for an unknown code. */
  fields: { invalid: string } & Record<string, string>
  honeypot: string
}

/** The sentence of a field's error, when it has one. */
export function fieldError(state: FormState, name: string, texts: FormTexts): string | undefined {
  const code = state.status === 'invalid' ? state.fields[name] : undefined
  return code === undefined ? undefined : (texts.fields[code] ?? texts.fields.invalid)
}
