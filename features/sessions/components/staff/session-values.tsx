'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { useFieldError } from '@/components/staff/use-field-error'
import type { StaffFormState } from '@/lib/staff-form-state'
import type { SessionChoices, SessionConflict } from '../../types.staff'

type Form = {
  /** What stands in a field: what was typed, otherwise what is stored. */
  text: (name: string) => string
  error: (name: string) => string | undefined
  choices: SessionChoices
}

const FormContext = createContext<Form | null>(null)

/** The fields around: their values, errors and choices. */
export function useSessionForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field of a session stands outside of its form')
  return form
}

type Props = {
  state: StaffFormState<SessionConflict>
  stored: Record<string, string>
  choices: SessionChoices
  children: ReactNode
}

export function SessionFormFields({ state, stored, choices, children }: Props) {
  const error = useFieldError(state)
  const values: Record<string, string | undefined> = 'values' in state ? state.values : stored
  const text = (name: string) => values[name] ?? stored[name] ?? ''
  return <FormContext value={{ text, error, choices }}>{children}</FormContext>
}
