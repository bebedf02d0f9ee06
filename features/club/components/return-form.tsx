'use client'

import { useActionState } from 'react'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { idle } from '@/lib/form-state'
import { returnVoucherAction } from '../actions'
import { type CardFormProps, CardHidden } from './card-hidden'

type Props = CardFormProps & { voucher: string; texts: { summary: string; text: string; submit: string } }

/** Gives a voucher back that was not needed after all. */
export function ReturnForm({ voucher, texts, ...props }: Props) {
  const [state, action] = useActionState(returnVoucherAction, idle)
  return (
    <details className="fold no-print" open={state.status !== 'idle'}>
      <summary>{texts.summary}</summary>
      <form className="form" action={action} noValidate>
        <FormErrors state={state} texts={props.forms} fields={[]} id={`errors-${voucher}`} />
        <p>{texts.text}</p>
        <CardHidden {...props} state={state} />
        <input type="hidden" name="voucher" value={voucher} />
        <SubmitButton label={texts.submit} />
      </form>
    </details>
  )
}
