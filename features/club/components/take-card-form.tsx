'use client'

import { useActionState } from 'react'
import { FormErrors } from '@/components/forms/form-errors'
import type { FormTexts } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { idle } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { takeCardAction } from '../actions'

type Props = { locale: Locale; submit: string; forms: FormTexts; idempotencyKey: string }

/** One button: a card needs neither a name nor a phone. Public pages render it on the server only. */
export function TakeCardForm({ locale, submit, forms, idempotencyKey }: Props) {
  const [state, action] = useActionState(takeCardAction, idle)
  return (
    <form className="form" id="card-form" action={action} noValidate>
      <FormErrors state={state} texts={forms} fields={[]} />
      <HiddenFields texts={forms} values={{ locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={submit} />
    </form>
  )
}
