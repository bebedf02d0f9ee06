import type { FailureCode, FormValues } from './form-state'

/**
 * Why a form of the staff failed: as a public one, because this person may not do it, or because their session ended
 * meanwhile; then what they wrote stays on the page while they sign in elsewhere.
 */
export type StaffFailureCode = FailureCode | 'forbidden' | 'signed-out'

/**
 * What a staff form knows after it was sent. It is `FormState` and one thing more: somebody else changed the same
 * meanwhile. Then `values` are the person's own words, and `data` what stands there now. Fields whose names end in `[]`
 * come back as one text, a line for each value.
 */
export type StaffFormState<Data = unknown> =
  | { status: 'idle' }
  | { status: 'ok'; data?: Data }
  | { status: 'invalid'; fields: Record<string, string>; values: FormValues }
  | { status: 'conflict'; values: FormValues; data?: Data }
  | { status: 'failed'; code: StaffFailureCode; errorId?: string; values: FormValues }

export const staffIdle: StaffFormState<never> = { status: 'idle' }

/** What the person had typed, for filling the form again. */
export function staffValues(state: StaffFormState): FormValues {
  return 'values' in state ? state.values : {}
}

/** The values of a field whose name ends in `[]`, as they came back. */
export function valueList(values: FormValues, name: string): string[] {
  return (values[name] ?? '').split('\n').filter((value) => value !== '')
}
