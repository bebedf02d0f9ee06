import 'server-only'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '@/lib/content-problem'
import { isLocale, type Locale, locales } from '@/lib/i18n/locales'
import type { GuideSource } from './rules/check-content'
import { guideModel, guideSummary, guideText } from './rules/guide-model'
import { imageFile } from './rules/image-path'
import { parseGuide } from './rules/parse-mdx'
import { renderContext } from './rules/render-context'
import { stepPath } from './rules/step-code'
import { slugPattern } from './schema'
import type { Guide, GuideSummary, GuideText } from './types'

const FOLDER = 'content/guides'
const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

interface Cached {
  stamp: string
  guide: Guide
}
const cache = new Map<string, Cached>()

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

/** All guides of one language with everything in them, for feeds. */
export async function listGuidesInFull(locale: Locale): Promise<Guide[]> {
  return allGuides(locale)
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

/** A picture of a guide; null when there is no such file. */
export async function readGuideImage(
  parts: readonly string[],
): Promise<{ bytes: Buffer; type: string } | null> {
  const image = imageFile(parts)
  if (!image) return null
  const path = onDisk(join('content/images', image.path))
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null
  return { bytes: readFileSync(path), type: image.type }
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
