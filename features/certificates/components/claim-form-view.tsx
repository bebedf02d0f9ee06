import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { ClaimTexts } from '../presenter'
import { CertificateIssued } from './certificate-issued'

export type ClaimFormProps = {
  locale: Locale
  texts: ClaimTexts
  forms: FormTexts
  idempotencyKey: string
  /** What the certificate is earned with. */
  hidden: { course: string; answers: string }
}

type Props = ClaimFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const NAME = { name: 'name', id: 'claim-name' }

/** Asks for a certificate, with a name or without; the answer is the certificate itself, with the key shown this once. */
export function ClaimFormView({ locale, texts, forms, idempotencyKey, hidden, state, action }: Props) {
  if (state.status === 'ok') return <CertificateIssued locale={locale} texts={texts} shown={state.shown} />
  return (
    <form className="form mt-2" id="claim-form" action={action} noValidate>
      <p>{texts.lead}</p>
      <FormErrors state={state} texts={forms} fields={[NAME]} />
      <Field
        {...NAME}
        {...texts.name}
        autoComplete="name"
        spellCheck={false}
        error={fieldError(state, NAME.name, forms)}
        defaultValue={valuesOf(state).name ?? ''}
      />
      <HiddenFields texts={forms} values={{ ...hidden, locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
