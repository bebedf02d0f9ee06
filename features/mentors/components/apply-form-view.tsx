import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
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
import type { ApplyFormTexts } from '../presenter'

export type ApplyFormProps = {
  locale: Locale
  texts: ApplyFormTexts
  forms: FormTexts
  idempotencyKey: string
}

type Props = ApplyFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const names = [
  ...['kind', 'name', 'phone', 'publicName', 'themes', 'about', 'ways', 'languages'],
  ...['settlement', 'consent'],
]
const fields = names.map((name) => ({ name, id: `mentor-${name}` }))

/** Who wants to teach: first what only the community reads, then what everybody will read. */
export function ApplyFormView({ locale, texts, forms, idempotencyKey, state, action }: Props) {
  const values = valuesOf(state)
  const ticked = Object.keys(values)
  const of = (name: string) => ({ id: `mentor-${name}`, error: fieldError(state, name, forms) })
  const line = (name: string) => ({ ...of(name), name, defaultValue: values[name] ?? '' })
  return (
    <form className="form" id="mentor-form" action={action} noValidate data-draft="mentor">
      <FormErrors state={state} texts={forms} fields={fields} />
      <Radios {...of('kind')} name="kind" {...texts.kind} required defaultValue={values.kind} />
      <Field {...line('name')} {...texts.name} autoComplete="name" required />
      <Field {...line('phone')} {...texts.phone} type="tel" inputMode="tel" autoComplete="tel" required />
      <Field {...line('publicName')} {...texts.publicName} autoComplete="off" required />
      <CheckboxGroup {...of('themes')} name="theme" {...texts.themes} ticked={ticked} />
      <TextArea {...line('about')} {...texts.about} rows={4} />
      <CheckboxGroup {...of('ways')} name="way" {...texts.ways} ticked={ticked} />
      <CheckboxGroup
        {...of('languages')}
        name="language"
        {...texts.languages}
        ticked={state.status === 'idle' ? ['language.uk'] : ticked}
      />
      <Field {...line('settlement')} {...texts.settlement} autoComplete="address-level2" />
      <Checkbox
        {...of('consent')}
        name="consent"
        {...texts.consent}
        required
        defaultChecked={'consent' in values}
      />
      <HiddenFields texts={forms} values={{ locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
