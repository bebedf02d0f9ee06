'use client'

import { useActionState, useEffect } from 'react'
import { type StaffFormState, staffIdle } from '@/lib/staff-form-state'
import type { StepData } from '../../types'
import { useSeenVersion } from './seen-version'

type StepState = StaffFormState<StepData>

/**
 * A form that changes the request. After it did, the page knows the version it made; after a conflict it knows the one
 * that stands there, so sending the same again is a decision and no accident.
 */
export function useStep(action: (state: StepState, form: FormData) => Promise<StepState>) {
  const { accept } = useSeenVersion()
  const [state, send] = useActionState(action, staffIdle as StepState)
  useEffect(() => {
    if ((state.status === 'ok' || state.status === 'conflict') && state.data) accept(state.data.version)
  }, [state, accept])
  return [state, send] as const
}
