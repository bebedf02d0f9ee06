'use client'

import { useActionState } from 'react'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormState, idle, valuesOf } from '@/lib/form-state'
import { collectStampAction } from '../actions'
import { type CardFormProps, CardHidden } from './card-hidden'

type Props = CardFormProps & { texts: { label: string; hint: string; submit: string } }

const FIELD = { name: 'stamp', id: 'stamp-code' }

/** Adds the sentence of a refusal that says when: the action gives the moment after a bar. */
function withMoment(state: FormState, forms: FormTexts): FormTexts {
  const code = state.status === 'invalid' ? state.fields[FIELD.name] : undefined
  const [reason = '', moment] = code?.split('|') ?? []
  const sentence = forms.fields[reason]
  if (!code || !moment || !sentence) return forms
  return { ...forms, fields: { ...forms.fields, [code]: `${sentence.replace(/\.$/, '')}: ${moment}.` } }
}

/** The one-time code of a stamp, from paper onto the card. */
export function StampForm({ texts, ...props }: Props) {
  const [state, action] = useActionState(collectStampAction, idle)
  const forms = withMoment(state, props.forms)
  return (
    <form className="form" id="stamp-form" action={action} noValidate>
      <FormErrors state={state} texts={forms} fields={[FIELD]} id="stamp-errors" />
      <Field
        {...FIELD}
        label={texts.label}
        hint={texts.hint}
        autoComplete="off"
        spellCheck={false}
        required
        error={fieldError(state, FIELD.name, forms)}
        defaultValue={valuesOf(state).stamp ?? ''}
      />
      <CardHidden {...props} state={state} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
