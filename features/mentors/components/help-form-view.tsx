import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { Radios } from '@/components/forms/radios'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { HelpFormTexts } from '../presenter'

export type HelpFormProps = {
  locale: Locale
  texts: HelpFormTexts
  forms: FormTexts
  /** Those whom one may wish for. */
  mentors: readonly { id: string; publicName: string }[]
  /** Whom the reader came from. */
  wished?: string
  idempotencyKey: string
}

type Props = HelpFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const names = ['need', 'themes', 'ways', 'language', 'settlement', 'contact', 'name', 'phone', 'consent']
const fields = names.map((name) => ({ name, id: `learn-${name}` }))

/** Who wants to learn: the need first, then how, and last how to reach the person. */
export function HelpFormView(props: Props) {
  const { locale, texts, forms, mentors, wished, idempotencyKey, state, action } = props
  const values = valuesOf(state)
  const ticked = Object.keys(values)
  const of = (name: string) => ({ id: `learn-${name}`, error: fieldError(state, name, forms) })
  const line = (name: string) => ({ ...of(name), name, defaultValue: values[name] ?? '' })
  return (
    <form className="form" id="learn-form" action={action} noValidate data-draft="learn">
      <FormErrors state={state} texts={forms} fields={fields} />
      <TextArea {...line('need')} {...texts.need} rows={4} required />
      <CheckboxGroup {...of('themes')} name="theme" {...texts.themes} ticked={ticked} />
      <CheckboxGroup {...of('ways')} name="way" {...texts.ways} ticked={ticked} />
      <Radios
        {...of('language')}
        name="language"
        {...texts.language}
        defaultValue={values.language ?? locale}
      />
      <Field {...line('settlement')} {...texts.settlement} autoComplete="address-level2" />
      {mentors.length > 0 && (
        <Select
          {...of('mentor')}
          name="mentor"
          {...texts.mentor}
          options={mentors.map(({ id, publicName }) => ({ value: id, label: publicName }))}
          defaultValue={values.mentor ?? wished ?? ''}
        />
      )}
      <Radios
        {...of('contact')}
        name="contact"
        {...texts.contact}
        required
        defaultValue={values.contact ?? 'phone'}
      />
      <div className="when-phone">
        <Field {...line('name')} {...texts.name} autoComplete="name" />
        <Field {...line('phone')} {...texts.phone} type="tel" inputMode="tel" autoComplete="tel" />
        <Checkbox {...of('consent')} name="consent" {...texts.consent} defaultChecked={'consent' in values} />
      </div>
      <HiddenFields texts={forms} values={{ locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
