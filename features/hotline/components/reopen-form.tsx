'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { reopenAction } from '../actions'
import { type RequestWordsProps, RequestWordsView } from './request-words-view'

/** Opens an answered or closed request again, with the reason. */
export function ReopenForm(props: RequestWordsProps) {
  const [state, action] = useActionState(reopenAction, idle)
  return <RequestWordsView {...props} state={state} action={action} draft="hotline-reopen" />
}
