'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { leaveAction } from '../actions'
import { type OwnCodeProps, OwnCodeView } from './own-code-view'

/** Stops teaching, or takes the application back. */
export function LeaveForm(props: OwnCodeProps) {
  const [state, action] = useActionState(leaveAction, idle)
  return <OwnCodeView {...props} state={state} action={action} />
}
