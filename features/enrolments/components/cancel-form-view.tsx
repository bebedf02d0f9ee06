import { Checkbox } from '@/components/forms/checkbox'
import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import type { FormState } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import type { CancelFormTexts } from '../presenter'

export type CancelFormProps = {
  locale: Locale
  /** The enrolment's code, as the page shows it. */
  code: string
  texts: CancelFormTexts
  forms: FormTexts
}

type Props = CancelFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const SURE = { name: 'sure', id: 'cancel-sure' }

/** The form that gives a seat back, with a box that says it is meant. */
export function CancelFormView({ locale, code, texts, forms, state, action }: Props) {
  return (
    <form className="form" id="cancel-form" action={action} noValidate>
      <FormErrors state={state} texts={forms} fields={[SURE]} />
      <Checkbox {...SURE} {...texts.sure} required error={fieldError(state, SURE.name, forms)} />
      <HiddenFields texts={forms} values={{ code, locale }} />
      <button className="button button-quiet" type="submit">
        {texts.submit}
      </button>
    </form>
  )
}
