import { Checkbox } from '@/components/forms/checkbox'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { Radios } from '@/components/forms/radios'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { HotlineFormTexts } from '../presenter'

export type HotlineFormProps = {
  locale: Locale
  texts: HotlineFormTexts
  forms: FormTexts
  /** Words to begin with, for example a search that found nothing. */
  question?: string
  /** Only where the page is made for one reader; see IdempotencyKey. */
  idempotencyKey?: string
}

type Props = HotlineFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const id = (name: string) => `hotline-${name}`
const fields = ['question', 'contact', 'phone', 'consent'].map((name) => ({ name, id: id(name) }))

/** The form that asks the hotline. Without JavaScript it comes back from the server as `state` says. */
export function HotlineFormView({ locale, texts, forms, question, idempotencyKey, state, action }: Props) {
  const values = valuesOf(state)
  const error = (name: string) => fieldError(state, name, forms)
  return (
    <form className="form" id="hotline-form" action={action} noValidate data-draft="hotline">
      <FormErrors state={state} texts={forms} fields={fields} />
      <TextArea
        id={id('question')}
        name="question"
        {...texts.question}
        error={error('question')}
        required
        defaultValue={values.question ?? question ?? ''}
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
        <Radios
          id={id('callWhen')}
          name="callWhen"
          {...texts.callWhen}
          defaultValue={values.callWhen ?? 'any'}
        />
        <Checkbox
          id={id('mayLeaveMessage')}
          name="mayLeaveMessage"
          {...texts.mayLeaveMessage}
          defaultChecked={'mayLeaveMessage' in values}
        />
        <Checkbox
          id={id('consent')}
          name="consent"
          {...texts.consent}
          error={error('consent')}
          defaultChecked={'consent' in values}
        />
      </div>
      <HiddenFields texts={forms} values={{ locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
