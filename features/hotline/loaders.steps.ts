import 'server-only'
import { can } from '@/features/auth/access'
import { loadStaff } from '@/features/auth/loaders'
import { loadGuideTexts } from '@/features/guides/loaders'
import { parseStepCode } from '@/features/guides/rules/step-code'
import { loadSearch } from '@/features/search/loaders'
import { env } from '@/lib/env'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { stepChoices } from './rules/step-choices'
import type { StepChoice } from './types'

const GUIDES = 6
const LONGEST = 300

/**
 * Steps of guides for an answer in the language of the question: of the guide whose number was typed, or of those that
 * the search finds for the words. Nobody's search is counted.
 * @returns null for who may not answer.
 */
export async function loadStepChoices(typed: string, language: string | null): Promise<StepChoice[] | null> {
  const staff = await loadStaff()
  if (!staff || !can(staff.roles, 'update:hotline-request')) return null
  const locale = isLocale(language) ? language : defaultLocale
  const query = typed.trim().slice(0, LONGEST)
  const texts = await loadGuideTexts(locale)
  const code = parseStepCode(query)
  const found = code || query === '' ? null : await loadSearch({ query, locale, limit: 20 }, { typing: true })
  const slugs = found?.results.filter(({ type }) => type === 'guide').map(({ slug }) => slug)
  const guides = code
    ? texts.filter(({ number }) => number === code.guide)
    : (slugs ?? []).slice(0, GUIDES).flatMap((slug) => texts.find((text) => text.slug === slug) ?? [])
  return stepChoices(guides, { query, code, locale, publicUrl: env().publicUrl })
}
