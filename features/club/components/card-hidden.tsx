import type { FormTexts } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import type { FormState } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'

/** What every form on a card's page needs to know. */
export type CardFormProps = {
  locale: Locale
  /** The card's code, as the page shows it. */
  code: string
  forms: FormTexts
  idempotencyKey: string
}

/** The fields of a card's form that nobody sees. */
export function CardHidden({
  locale,
  code,
  forms,
  idempotencyKey,
  state,
}: CardFormProps & { state: FormState }) {
  return (
    <>
      <HiddenFields texts={forms} values={{ card: code, locale }} />
      <IdempotencyKey state={state} value={idempotencyKey} />
    </>
  )
}
