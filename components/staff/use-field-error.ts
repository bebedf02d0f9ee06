'use client'

import { useMessages } from 'next-intl'
import type { StaffFormState } from '@/lib/staff-form-state'

/** Sentences by code: those of the staff first, then those that public forms have too. */
export function useFieldErrors(): (code: string) => string {
  const { staff, errors } = useMessages()
  const known: Record<string, string> = { ...errors.fields, ...staff.fieldErrors }
  return (code) => known[code] ?? errors.fields.invalid
}

/** The sentence of a field's error, when it has one. */
export function useFieldError(state: StaffFormState): (name: string) => string | undefined {
  const sentence = useFieldErrors()
  return (name) => {
    const code = state.status === 'invalid' ? state.fields[name] : undefined
    return code === undefined ? undefined : sentence(code)
  }
}
