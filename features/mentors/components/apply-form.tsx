'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { applyAction } from '../actions'
import { type ApplyFormProps, ApplyFormView } from './apply-form-view'

/** The application to teach, with what came of sending it. Public pages render it on the server only. */
export function ApplyForm(props: ApplyFormProps) {
  const [state, action] = useActionState(applyAction, idle)
  return <ApplyFormView {...props} state={state} action={action} />
}
