'use client'

import { useActionState } from 'react'
import { type FormState, idle } from '@/lib/form-state'
import { type EnrolFormProps, EnrolFormView } from './enrol-form-view'

type Enrol = (state: FormState, form: FormData) => Promise<FormState>

/** The form that takes a seat, for a session or an event: `enrol` is the action of its feature. Never hydrated. */
export function EnrolForm({ enrol, ...props }: EnrolFormProps & { enrol: Enrol }) {
  const [state, action] = useActionState(enrol, idle)
  return <EnrolFormView {...props} state={state} action={action} />
}
