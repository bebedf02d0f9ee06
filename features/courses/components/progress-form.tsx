'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { saveProgressAction } from '../actions.learner'
import { type ProgressFormProps, ProgressFormView } from './progress-form-view'

/** Keeps what was done under a code. Public pages render it on the server only. */
export function ProgressForm(props: ProgressFormProps) {
  const [state, action] = useActionState(saveProgressAction, idle)
  return <ProgressFormView {...props} state={state} action={action} />
}
