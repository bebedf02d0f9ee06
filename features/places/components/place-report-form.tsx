'use client'

import { useActionState } from 'react'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { idle, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { reportMistakeAction } from '../actions'

type Texts = { label: string; hint: string; submit: string; thanks: string }
type Props = { locale: Locale; slug: string; texts: Texts; forms: FormTexts; idempotencyKey: string }

const TEXT = { name: 'text', id: 'report-text' }

/** A visitor's word that something at a place is not right. */
export function PlaceReportForm({ locale, slug, texts, forms, idempotencyKey }: Props) {
  const [state, action] = useActionState(reportMistakeAction, idle)
  if (state.status === 'ok') {
    return (
      <p className="banner banner-ok" role="status" data-draft-done={`place-${slug}`}>
        {texts.thanks}
      </p>
    )
  }
  return (
    <form className="form" id="report-form" action={action} noValidate data-draft={`place-${slug}`}>
      <FormErrors state={state} texts={forms} fields={[TEXT]} />
      <TextArea
        {...TEXT}
        label={texts.label}
        hint={texts.hint}
        rows={3}
        required
        error={fieldError(state, TEXT.name, forms)}
        defaultValue={valuesOf(state).text ?? ''}
      />
      <HiddenFields texts={forms} values={{ slug, locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
