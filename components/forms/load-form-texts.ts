import 'server-only'
import { getMessages, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { FormTexts } from './form-texts'

/** What every form says, from the messages. */
export async function loadFormTexts(locale: Locale): Promise<FormTexts> {
  const t = await getTranslations({ locale, namespace: 'forms' })
  const { errors } = await getMessages({ locale })
  return {
    invalidTitle: t('invalidTitle'),
    failedTitle: t('failedTitle'),
    errorNumber: t('errorNumber'),
    honeypot: t('honeypot'),
    failed: errors.failed,
    fields: errors.fields,
  }
}
