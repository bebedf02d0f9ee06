import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { ProgressFormTexts } from '../presenter.lessons'

export type ProgressFormProps = {
  locale: Locale
  texts: ProgressFormTexts
  forms: FormTexts
  idempotencyKey: string
  /** What was done: names of course and lesson (empty for the end check), and the answers as an address has them. */
  hidden: { course: string; lesson: string; answers: string }
}

type Props = ProgressFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const CODE = { name: 'code', id: 'progress-code' }

/** Keeps what was done under a code. */
export function ProgressFormView({ locale, texts, forms, idempotencyKey, hidden, state, action }: Props) {
  return (
    <form className="form mt-4" id="progress-form" action={action} noValidate>
      <FormErrors state={state} texts={forms} fields={[CODE]} />
      <Field
        {...CODE}
        {...texts.code}
        autoComplete="off"
        spellCheck={false}
        error={fieldError(state, CODE.name, forms)}
        defaultValue={valuesOf(state).code ?? ''}
      />
      <HiddenFields texts={forms} values={{ ...hidden, locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
