import { Checkbox } from '@/components/forms/checkbox'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { Radios } from '@/components/forms/radios'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { EnrolFormTexts } from '../presenter'

export type EnrolFormProps = {
  locale: Locale
  texts: EnrolFormTexts
  forms: FormTexts
  /** The session or the date of an event. */
  target: string
  /** Code of a closed group, as it was typed. */
  group?: string
  /** Only where the page is made for one reader; see IdempotencyKey. */
  idempotencyKey?: string
}

type Props = EnrolFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const id = (name: string) => `enrol-${name}`
const fields = ['name', 'contact', 'phone', 'consent'].map((name) => ({ name, id: id(name) }))

/** The form that takes a seat. Without JavaScript it comes back from the server as `state` says. */
export function EnrolFormView({ locale, texts, forms, target, group, idempotencyKey, state, action }: Props) {
  const values = valuesOf(state)
  const error = (name: string) => fieldError(state, name, forms)
  return (
    <form className="form" id="enrol-form" action={action} noValidate data-draft="enrol">
      <FormErrors state={state} texts={forms} fields={fields} />
      {texts.example ? <p className="banner">{texts.example}</p> : null}
      <Field
        id={id('name')}
        name="name"
        autoComplete="name"
        {...texts.name}
        error={error('name')}
        required
        defaultValue={values.name ?? ''}
      />
      <Radios
        id={id('contact')}
        name="contact"
        {...texts.contact}
        error={error('contact')}
        required
        defaultValue={values.contact ?? 'phone'}
      />
      <div className="when-phone">
        <Field
          id={id('phone')}
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          {...texts.phone}
          error={error('phone')}
          defaultValue={values.phone ?? ''}
        />
        <Checkbox
          id={id('consent')}
          name="consent"
          {...texts.consent}
          error={error('consent')}
          defaultChecked={'consent' in values}
        />
      </div>
      <HiddenFields texts={forms} values={{ locale, target, group: group || undefined }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
