'use client'

import { useActionState } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { FormErrors } from '@/components/forms/form-errors'
import { fieldError } from '@/components/forms/form-texts'
import { SubmitButton } from '@/components/forms/submit-button'
import { idle } from '@/lib/form-state'
import { closeCardAction } from '../actions'
import { type CardFormProps, CardHidden } from './card-hidden'

type Props = CardFormProps & { texts: { summary: string; text: string; sure: string; submit: string } }

const FIELD = { name: 'sure', id: 'close-sure' }

/** Closes the card, after a tick that it is meant. */
export function CloseForm({ texts, ...props }: Props) {
  const [state, action] = useActionState(closeCardAction, idle)
  return (
    <details className="fold" open={state.status !== 'idle'}>
      <summary>{texts.summary}</summary>
      <form className="form" id="close-form" action={action} noValidate>
        <FormErrors state={state} texts={props.forms} fields={[FIELD]} id="close-errors" />
        <p>{texts.text}</p>
        <Checkbox {...FIELD} label={texts.sure} error={fieldError(state, FIELD.name, props.forms)} />
        <CardHidden {...props} state={state} />
        <SubmitButton label={texts.submit} />
      </form>
    </details>
  )
}
