'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { sendEndCheckAction } from '../actions.learner'
import { type EndCheckFormProps, EndCheckFormView } from './end-check-form-view'

/** The end check. Public pages render it on the server only. */
export function EndCheckForm(props: EndCheckFormProps) {
  const [state, action] = useActionState(sendEndCheckAction, idle)
  return <EndCheckFormView {...props} state={state} action={action} />
}
