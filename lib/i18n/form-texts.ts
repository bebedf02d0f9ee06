import 'server-only'
import { getTranslations } from 'next-intl/server'
import type messages from '../../messages/uk.json'
import type { FailureCode } from '../form-state'
import type { Locale } from './locales'

/** A code of a field's error that has a sentence. */
export type FieldErrorCode = keyof (typeof messages)['errors']['fields']

const failureCodes = ['limit', 'unexpected', 'gone', 'changed'] as const satisfies readonly FailureCode[]

/** What a form with these field errors may have to say, as plain texts for its component. */
export async function formTexts(locale: Locale, codes: readonly FieldErrorCode[]) {
  const t = await getTranslations({ locale, namespace: 'errors' })
  const forms = await getTranslations({ locale, namespace: 'forms' })
  const failed = Object.fromEntries(failureCodes.map((code) => [code, t(`failed.${code}`)]))
  const fields = Object.fromEntries(codes.map((code) => [code, t(`fields.${code}`)]))
  return {
    invalidTitle: forms('invalidTitle'),
    failedTitle: forms('failedTitle'),
    failed: failed as Record<FailureCode, string>,
    errorNumber: forms('errorNumber'),
    fields: { ...fields, invalid: t('fields.invalid'), file: t('fields.file') },
    honeypot: forms('honeypot'),
  }
}
