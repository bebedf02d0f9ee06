'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { askHelpAction } from '../actions'
import { type HelpFormProps, HelpFormView } from './help-form-view'

/** The request to learn, with what came of sending it. Public pages render it on the server only. */
export function HelpForm(props: HelpFormProps) {
  const [state, action] = useActionState(askHelpAction, idle)
  return <HelpFormView {...props} state={state} action={action} />
}
