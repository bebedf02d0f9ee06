import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { RequestWordsTexts } from '../presenter'

export type RequestWordsProps = {
  locale: Locale
  /** The request's code, as the page shows it. */
  code: string
  texts: RequestWordsTexts
  forms: FormTexts
  idempotencyKey?: string
}

type Props = RequestWordsProps & {
  state: FormState
  action: string | ((form: FormData) => void)
  draft: string
}

const FIELD = { name: 'message', id: 'request-message' }

/** The resident's words to an own request. */
export function RequestWordsView({
  locale,
  code,
  texts,
  forms,
  idempotencyKey,
  state,
  action,
  draft,
}: Props) {
  return (
    <form className="form" id="request-form" action={action} noValidate data-draft={draft}>
      <FormErrors state={state} texts={forms} fields={[FIELD]} />
      <TextArea
        {...FIELD}
        {...texts.message}
        rows={4}
        required
        error={fieldError(state, FIELD.name, forms)}
        defaultValue={valuesOf(state).message ?? ''}
      />
      <HiddenFields texts={forms} values={{ code, locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
