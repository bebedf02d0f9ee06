import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { HolderFormTexts } from '../presenter'

export type HolderFormProps = {
  locale: Locale
  code: string
  want: 'show' | 'hide'
  texts: HolderFormTexts
  forms: FormTexts
}

type Props = HolderFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const KEY = { name: 'holderKey', id: 'holder-key' }

/** The holder's key shows the name, or hides it again. */
export function HolderFormView({ locale, code, want, texts, forms, state, action }: Props) {
  return (
    <form className="form mt-4" id="holder-form" action={action} noValidate>
      <FormErrors state={state} texts={forms} fields={[KEY]} />
      <Field
        {...KEY}
        {...texts.key}
        autoComplete="off"
        spellCheck={false}
        required
        error={fieldError(state, KEY.name, forms)}
        defaultValue={valuesOf(state).holderKey ?? ''}
      />
      <HiddenFields texts={forms} values={{ code, want, locale }} />
      <SubmitButton label={texts.submit} />
    </form>
  )
}
