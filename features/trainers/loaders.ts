import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { listTrainerTexts } from './data'
import type { TrainerText } from './types'

/** The words of all trainers for the search index. */
export function loadTrainerTexts(locale: Locale): TrainerText[] {
  return listTrainerTexts(locale)
}
