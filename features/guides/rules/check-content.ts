import type { Community } from '@/config/schema'
import { type ContentProblem, sortProblems } from '@/lib/content-problem'
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import { slugPattern } from '../schema'
import { checkReferences, type ReferenceTargets } from './check-references'
import { findHardCoded } from './hard-coded'
import { stepsOf } from './mdx-nodes'
import { type ParsedGuide, parseGuide } from './parse-mdx'
import { checkRegistry, type RegisteredGuide, type StepRegistry } from './step-registry'
import { checkTwins } from './twins'

/** One file of content/guides as it lies on disk. */
export interface GuideSource {
  /** Path from the root of the project. */
  file: string
  slug: string
  locale: Locale
  text: string
}

interface CheckedSource extends GuideSource {
  parsed: ParsedGuide
}

export interface ContentCheck {
  problems: ContentProblem[]
  /** Every guide whose source can be read, for the registry of step codes. */
  guides: RegisteredGuide[]
}

/** Everything that can be wrong with all guides together. */
export function checkGuides(
  sources: readonly GuideSource[],
  targets: Omit<ReferenceTargets, 'slugs'>,
  registry: StepRegistry,
  community: Community,
): ContentCheck {
  const checked = sources.map((source) => ({ ...source, parsed: parseGuide(source.text, source.file) }))
  const slugs = new Set(sources.map(({ slug }) => slug))
  const guides = checked.filter(({ locale }) => locale === defaultLocale).flatMap(registered)
  const problems = [
    ...checked.flatMap(({ file, slug, text, parsed }) => [
      ...parsed.problems,
      ...checkReferences(parsed, slug, { ...targets, slugs }).map((problem) => ({ ...problem, file })),
      ...findHardCoded(text, community, file),
    ]),
    ...[...slugs].flatMap((slug) => checkFolder(slug, checked)),
    ...checkNumbers(guides),
    ...checkRegistry(registry, guides),
  ]
  return { problems: sortProblems(problems), guides }
}

function registered({ file, slug, parsed: { front, tree } }: CheckedSource): RegisteredGuide[] {
  if (!front || !tree) return []
  const steps = stepsOf(tree).map(({ number }) => number)
  return [{ file, slug, number: front.number, steps, retired: front.retiredSteps }]
}

/** A folder has a proper name and all languages, and these are twins. */
function checkFolder(slug: string, checked: readonly CheckedSource[]): ContentProblem[] {
  const own = checked.filter((source) => source.slug === slug)
  const source = own.find(({ locale }) => locale === defaultLocale)
  const start = { file: `content/guides/${slug}`, line: 1, column: 1 }
  const problems: ContentProblem[] = locales
    .filter((locale) => !own.some((each) => each.locale === locale))
    .map((locale) => ({ ...start, code: 'no-twin', message: `${locale}.mdx is missing` }))
  if (!slugPattern.test(slug)) {
    problems.push({ ...start, code: 'bad-slug', message: 'Latin letters, digits and hyphens only' })
  }
  const twins = own.filter(({ locale }) => locale !== defaultLocale)
  return [
    ...problems,
    ...(source ? twins.flatMap((twin) => checkTwins(source.parsed, twin.parsed, twin.file)) : []),
  ]
}

function checkNumbers(guides: readonly RegisteredGuide[]): ContentProblem[] {
  const first = new Map<number, string>()
  return guides.flatMap(({ number, slug, file }) => {
    const other = first.get(number)
    first.set(number, other ?? slug)
    const message = `number ${number} is already the one of ${other}`
    return other === undefined ? [] : [{ file, line: 1, column: 1, code: 'number-repeated', message }]
  })
}
