'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { withdrawAction } from '../actions'
import { type OwnCodeProps, OwnCodeView } from './own-code-view'

/** Takes a request to learn back. */
export function WithdrawForm(props: OwnCodeProps) {
  const [state, action] = useActionState(withdrawAction, idle)
  return <OwnCodeView {...props} state={state} action={action} />
}
