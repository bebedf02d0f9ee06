'use client'

import { useActionState } from 'react'
import { idle } from '@/lib/form-state'
import { addMessageAction } from '../actions'
import { type RequestWordsProps, RequestWordsView } from './request-words-view'

/** Adds words to an open request. */
export function MessageForm(props: RequestWordsProps) {
  const [state, action] = useActionState(addMessageAction, idle)
  return <RequestWordsView {...props} state={state} action={action} draft="hotline-message" />
}
