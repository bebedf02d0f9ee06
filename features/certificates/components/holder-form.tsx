'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { holdNameAction } from '../actions'
import { type HolderFormProps, HolderFormView } from './holder-form-view'

/** The holder's key shows the name, or hides it again. Public pages render it on the server only. */
export function HolderForm(props: HolderFormProps) {
  const [state, action] = useActionState(holdNameAction, idle)
  return <HolderFormView {...props} state={state} action={action} />
}
