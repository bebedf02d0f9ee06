import 'server-only'
import { createTranslator } from 'use-intl/core'
import en from '../../messages/en.json'
import uk from '../../messages/uk.json'
import { community } from '../community'
import type { Locale } from './locales'

/** Words outside of a page: for mail that a job writes. Keys are those of `messages/`, from their root. */
export function translator(locale: Locale) {
  const messages = locale === 'uk' ? uk : (en as unknown as typeof uk)
  return createTranslator({ locale, messages, timeZone: community.timeZone })
}
