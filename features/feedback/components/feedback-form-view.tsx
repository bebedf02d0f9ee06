import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { Radios } from '@/components/forms/radios'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { FeedbackFormTexts } from '../presenter'

export type FeedbackFormProps = {
  locale: Locale
  slug: string
  /** The step it is about; null for the whole guide. */
  step: number | null
  texts: FeedbackFormTexts
  forms: FormTexts
  idempotencyKey?: string
}

type Props = FeedbackFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const KIND = { name: 'kind', id: 'feedback-kind' }
const TEXT = { name: 'text', id: 'feedback-text' }

/** What is different, unclear or wrong, always with words. */
export function FeedbackFormView({ locale, slug, step, texts, forms, idempotencyKey, state, action }: Props) {
  const values = valuesOf(state)
  return (
    <form className="form" id="feedback-form" action={action} noValidate data-draft={`feedback-${slug}`}>
      <FormErrors state={state} texts={forms} fields={[KIND, TEXT]} />
      <Radios
        {...KIND}
        {...texts.kind}
        required
        error={fieldError(state, KIND.name, forms)}
        defaultValue={values.kind ?? (step === null ? undefined : 'different')}
      />
      <TextArea
        {...TEXT}
        {...texts.text}
        rows={4}
        required
        error={fieldError(state, TEXT.name, forms)}
        defaultValue={values.text ?? ''}
      />
      <HiddenFields texts={forms} values={{ slug, step: `${step ?? ''}`, locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
