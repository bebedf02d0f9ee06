import { FormErrors } from '@/components/forms/form-errors'
import type { FormTexts } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormState } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'

export type OwnCodeProps = {
  locale: Locale
  /** As the page shows it. */
  code: string
  texts: { summary: string; text: string; submit: string }
  forms: FormTexts
}

type Props = OwnCodeProps & { state: FormState; action: string | ((form: FormData) => void) }

/** A step that cannot be taken back, folded so that nobody takes it by chance. */
export function OwnCodeView({ locale, code, texts, forms, state, action }: Props) {
  return (
    <details className="fold no-print" open={state.status !== 'idle'}>
      <summary>{texts.summary}</summary>
      <p>{texts.text}</p>
      <form className="form" id="own-form" action={action} noValidate>
        <FormErrors state={state} texts={forms} fields={[]} />
        <HiddenFields texts={forms} values={{ code, locale }} />
        <SubmitButton label={texts.submit} />
      </form>
    </details>
  )
}
