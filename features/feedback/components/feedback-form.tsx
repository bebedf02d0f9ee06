'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { reportGuideAction } from '../actions'
import { type FeedbackFormProps, FeedbackFormView } from './feedback-form-view'

/** The form about a guide, with what came of sending it. Public pages render it on the server only. */
export function FeedbackForm(props: FeedbackFormProps) {
  const [state, action] = useActionState(reportGuideAction, idle)
  return <FeedbackFormView {...props} state={state} action={action} />
}
