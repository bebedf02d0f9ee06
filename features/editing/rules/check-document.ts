import type { Community } from '@/config/schema'
import { checkReferences } from '@/features/guides/rules/check-references'
import { findHardCoded } from '@/features/guides/rules/hard-coded'
import { stepsOf } from '@/features/guides/rules/mdx-nodes'
import { type ParsedGuide, parseGuide } from '@/features/guides/rules/parse-mdx'
import { checkRegistry, type StepRegistry } from '@/features/guides/rules/step-registry'
import { checkTwins } from '@/features/guides/rules/twins'
import { parsePage } from '@/features/pages/rules/parse-page'
import { type ContentProblem, sortProblems } from '@/lib/content-problem'
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import type { DocumentKey, DocumentProblem } from '../types'

/** What a text is checked against besides itself. */
export type CheckContext = {
  slugs: ReadonlySet<string>
  terms: ReadonlySet<string>
  images: ReadonlySet<string>
  /** Every code ever published. */
  ledger: StepRegistry
  community: Community
}

const inLocale =
  (locale: Locale) =>
  ({ line, column, code, message }: ContentProblem): DocumentProblem => ({
    locale,
    line,
    column,
    code,
    message,
  })

function checkPageText(source: string, slug: string, context: CheckContext): ContentProblem[] {
  const parsed = parsePage(source)
  return [...parsed.problems, ...checkReferences({ ...parsed, front: null }, slug, context)]
}

function checkGuideText(
  source: string,
  parsed: ParsedGuide,
  slug: string,
  context: CheckContext,
): ContentProblem[] {
  return [
    ...parsed.problems,
    ...checkReferences(parsed, slug, context),
    ...findHardCoded(source, context.community),
  ]
}

/** A guide's codes against everything ever printed. What is new is no problem here: publishing remembers it. */
function checkCodes(slug: string, { front, tree }: ParsedGuide, ledger: StepRegistry): ContentProblem[] {
  if (!front || !tree) return []
  const steps = stepsOf(tree).map(({ number }) => number)
  const guide = { file: '', slug, number: front.number, steps, retired: front.retiredSteps }
  return checkRegistry(ledger, [guide]).filter(({ code }) => code !== 'not-registered')
}

/** Everything that is wrong with the languages of a document, as it would be wrong in files. */
export function checkDocument(
  { collection, slug }: DocumentKey,
  texts: Record<Locale, string>,
  context: CheckContext,
): DocumentProblem[] {
  if (collection === 'pages') {
    return locales.flatMap((locale) =>
      sortProblems(checkPageText(texts[locale], slug, context)).map(inLocale(locale)),
    )
  }
  const slugs = new Set([...context.slugs, slug])
  const parsed = new Map(locales.map((locale) => [locale, parseGuide(texts[locale])]))
  const source = parsed.get(defaultLocale)
  return locales.flatMap((locale) => {
    const own = parsed.get(locale)
    if (!own || !source) return []
    const problems = [
      ...checkGuideText(texts[locale], own, slug, { ...context, slugs }),
      ...(locale === defaultLocale ? checkCodes(slug, own, context.ledger) : checkTwins(source, own)),
    ]
    return sortProblems(problems).map(inLocale(locale))
  })
}
