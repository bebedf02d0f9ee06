'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { cancelEnrolmentAction } from '../actions'
import { type CancelFormProps, CancelFormView } from './cancel-form-view'

/** Gives a seat back. */
export function CancelForm(props: CancelFormProps) {
  const [state, action] = useActionState(cancelEnrolmentAction, idle)
  return <CancelFormView {...props} state={state} action={action} />
}
