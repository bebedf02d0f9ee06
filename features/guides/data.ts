import 'server-only'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { community } from '@/lib/community'
import { ContentError } from '@/lib/content-problem'
import { href, isLocale, type Locale, locales } from '@/lib/i18n/locales'
import type { GuideSource } from './rules/check-content'
import { guideModel, guideSummary, guideText } from './rules/guide-model'
import { parseGuide } from './rules/parse-mdx'
import { stepPath } from './rules/step-code'
import type { RenderContext } from './rules/to-hast'
import { slugPattern } from './schema'
import type { CommunityFacts, Guide, GuideSummary, GuideText } from './types'

const FOLDER = 'content/guides'
const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

interface Cached {
  stamp: string
  guide: Guide
}
const cache = new Map<string, Cached>()

/** The community's names and phones as the texts of one language need them. English has one form of the name. */
function communityFacts(locale: Locale): CommunityFacts {
  const { name, cnap, hotline } = community
  const phones = { cnap: cnap.phone, hotline: hotline.phone }
  if (locale === 'uk') return { names: name.uk, phones }
  return { names: { nominative: name.en, genitive: name.en, locative: name.en, adjective: name.en }, phones }
}

const renderContext = (locale: Locale): RenderContext => ({
  facts: communityFacts(locale),
  href: (path) => href(locale, path),
})

/** Slugs of all guides in alphabetical order. */
function guideSlugs(): string[] {
  return readdirSync(onDisk(FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/**
 * A file of content, parsed once and again only when its time or size changes.
 * @throws {ContentError} naming file, line and column: a guide with errors is never left out silently.
 */
function readGuide(slug: string, locale: Locale): Guide | null {
  const file = `${FOLDER}/${slug}/${locale}.mdx`
  const stat = statSync(onDisk(file), { throwIfNoEntry: false })
  if (!stat?.isFile()) return null
  const stamp = `${stat.mtimeMs} ${stat.size}`
  const known = cache.get(file)
  if (known?.stamp === stamp) return known.guide
  const { front, tree, problems } = parseGuide(readFileSync(onDisk(file), 'utf8'), file)
  if (!front || !tree || problems.length > 0) throw new ContentError(problems)
  const guide = guideModel(slug, front, tree, renderContext(locale))
  cache.set(file, { stamp, guide })
  return guide
}

function allGuides(locale: Locale): Guide[] {
  return guideSlugs()
    .map((slug) => readGuide(slug, locale))
    .filter((guide) => guide !== null)
    .sort((a, b) => a.number - b.number)
}

/** All guides of one language by number. */
export async function listGuides(locale: Locale): Promise<GuideSummary[]> {
  return allGuides(locale).map(guideSummary)
}

/** One guide; null when there is none. Slug and locale may come from an address as they are. */
export async function getGuide(locale: string, slug: string): Promise<Guide | null> {
  if (!isLocale(locale) || !slugPattern.test(slug)) return null
  return readGuide(slug, locale)
}

/**
 * Where a short address leads: the path without a language, at the step when the guide has it. A retired step leads to
 * its guide. @returns null when no guide has the number.
 */
export async function getShortAddress(code: { guide: number; step: number | null }): Promise<string | null> {
  const guide = allGuides('uk').find(({ number }) => number === code.guide)
  if (!guide) return null
  return stepPath(guide.slug, guide.steps.some(({ number }) => number === code.step) ? code.step : null)
}

/** The words of all guides of one language for the search index. */
export async function guideTexts(locale: Locale): Promise<GuideText[]> {
  return allGuides(locale).map(guideText)
}

/** Every guide file as it lies on disk, for the content check. */
export function readGuideSources(): GuideSource[] {
  return guideSlugs().flatMap((slug) =>
    locales.flatMap((locale) => {
      const file = `${FOLDER}/${slug}/${locale}.mdx`
      const exists = statSync(onDisk(file), { throwIfNoEntry: false })?.isFile()
      return exists ? [{ file, slug, locale, text: readFileSync(onDisk(file), 'utf8') }] : []
    }),
  )
}
