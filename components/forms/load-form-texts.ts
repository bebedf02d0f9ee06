import 'server-only'
import { getMessages } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { FormTexts } from './form-texts'

/** What every form says, from the messages. */
export async function loadFormTexts(locale: Locale): Promise<FormTexts> {
  const { forms, errors } = await getMessages({ locale })
  return { ...forms, failed: errors.failed, fields: errors.fields }
}
