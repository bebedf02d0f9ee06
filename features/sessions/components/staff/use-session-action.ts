'use client'

import { useActionState } from 'react'
import { type StaffFormState, staffIdle } from '@/lib/staff-form-state'
import type { SessionConflict } from '../../types.staff'

type State = StaffFormState<SessionConflict>

/**
 * A form that changes a session. `version` is the one that this person has seen: after a conflict the one that the form
 * shows them, so that sending the same again is a decision.
 */
export function useSessionAction(action: (state: State, form: FormData) => Promise<State>, version: number) {
  const [state, send] = useActionState(action, staffIdle as State)
  const seen = state.status === 'conflict' && state.data ? state.data.version : version
  return { state, send, version: seen }
}
