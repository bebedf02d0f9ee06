'use client'

import { useActionState } from 'react'
import { type FormState, idle } from '@/lib/form-state'
import { type ClaimFormProps, ClaimFormView } from './claim-form-view'

type Props = ClaimFormProps & { claim: (state: FormState, form: FormData) => Promise<FormState> }

/** Asks for a certificate by an action of who taught. Public pages render it on the server only. */
export function ClaimForm({ claim, ...props }: Props) {
  const [state, action] = useActionState(claim, idle)
  return <ClaimFormView {...props} state={state} action={action} />
}
