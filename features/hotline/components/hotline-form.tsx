'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { createRequestAction } from '../actions'
import { type HotlineFormProps, HotlineFormView } from './hotline-form-view'

/** The form that asks the hotline, with what came of sending it. Public pages render it on the server only. */
export function HotlineForm(props: HotlineFormProps) {
  const [state, action] = useActionState(createRequestAction, idle)
  return <HotlineFormView {...props} state={state} action={action} />
}
