import { createTranslator } from 'next-intl'
import type { Locale } from '../../../lib/i18n/locales'
import en from '../../../messages/en.json' with { type: 'json' }
import uk from '../../../messages/uk.json' with { type: 'json' }

const messages: Record<Locale, typeof uk> = { uk, en: en as typeof uk }

/** The portal's own texts of a language: tests look for what a person reads. */
export function wordsOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] })
}

export type Words = ReturnType<typeof wordsOf>
