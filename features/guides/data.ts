import 'server-only'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentFile, contentFileStamp, listContentSlugs, readContentFile } from '@/lib/content-files'
import { ContentError } from '@/lib/content-problem'
import { isLocale, type Locale, locales } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { listPublishedEdits, type PublishedEdit } from '@/lib/published-edits'
import type { GuideSource } from './rules/check-content'
import { guideModel, guideSummary, guideText } from './rules/guide-model'
import { imageFile } from './rules/image-path'
import { parseGuide } from './rules/parse-mdx'
import { renderContext } from './rules/render-context'
import { stepPath } from './rules/step-code'
import { slugPattern } from './schema'
import type { Guide, GuideSummary, GuideText } from './types'

type Edits = ReadonlyMap<string, PublishedEdit>

const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

interface Cached {
  stamp: string
  guide: Guide
}
const cache = new Map<string, Cached>()
const warned = new Set<string>()

/** @throws {ContentError} naming file, line and column. */
function parsed(slug: string, locale: Locale, text: string, file: string): Guide {
  const { front, tree, problems } = parseGuide(text, file)
  if (!front || !tree || problems.length > 0) throw new ContentError(problems)
  return guideModel(slug, front, tree, renderContext(locale))
}

function remembered(file: string, stamp: string, make: () => Guide): Guide {
  const known = cache.get(file)
  if (known?.stamp === stamp) return known.guide
  const guide = make()
  cache.set(file, { stamp, guide })
  return guide
}

/** What staff have published. One that newer rules refuse gives the file its say back, which is logged once. */
function readEdit(edit: PublishedEdit, file: string): Guide | null {
  const { id, slug, locale, source, revision } = edit
  if (source === null) return null
  const stamp = `edit ${id}`
  try {
    return remembered(file, stamp, () => parsed(slug, locale, source, file))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    if (!warned.has(`${file} ${stamp}`)) log().error({ file, revision }, 'a published edit is refused')
    warned.add(`${file} ${stamp}`)
    return null
  }
}

/**
 * A guide as it is in force: the published edit, else the file. Parsed once and again only when it changes.
 * @throws {ContentError} naming file, line and column: a file with errors is never left out silently.
 */
function readGuide(slug: string, locale: Locale, edits: Edits): Guide | null {
  const file = contentFile('guides', slug, locale)
  const edit = edits.get(`${slug}/${locale}`)
  const edited = edit ? readEdit(edit, file) : null
  if (edited) return edited
  const stamp = contentFileStamp(file)
  if (stamp === null) return null
  return remembered(file, stamp, () => parsed(slug, locale, readContentFile(file) ?? '', file))
}

async function allGuides(locale: Locale): Promise<Guide[]> {
  const edits = await listPublishedEdits('guides')
  const slugs = new Set([...listContentSlugs('guides'), ...[...edits.values()].map(({ slug }) => slug)])
  return [...slugs]
    .map((slug) => readGuide(slug, locale, edits))
    .filter((guide) => guide !== null)
    .sort((a, b) => a.number - b.number)
}

/** All guides of one language by number. */
export async function listGuides(locale: Locale): Promise<GuideSummary[]> {
  return (await allGuides(locale)).map(guideSummary)
}

/** All guides of one language with everything in them, for feeds. */
export async function listGuidesInFull(locale: Locale): Promise<Guide[]> {
  return allGuides(locale)
}

/** One guide; null when there is none. Slug and locale may come from an address as they are. */
export async function getGuide(locale: string, slug: string): Promise<Guide | null> {
  if (!isLocale(locale) || !slugPattern.test(slug)) return null
  return readGuide(slug, locale, await listPublishedEdits('guides'))
}

/**
 * Where a short address leads: the path without a language, at the step when the guide has it. A retired step leads to
 * its guide. @returns null when no guide has the number.
 */
export async function getShortAddress(code: { guide: number; step: number | null }): Promise<string | null> {
  const guide = (await allGuides('uk')).find(({ number }) => number === code.guide)
  if (!guide) return null
  return stepPath(guide.slug, guide.steps.some(({ number }) => number === code.step) ? code.step : null)
}

/** The words of all guides of one language for the search index. */
export async function guideTexts(locale: Locale): Promise<GuideText[]> {
  return (await allGuides(locale)).map(guideText)
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
  return listContentSlugs('guides').flatMap((slug) =>
    locales.flatMap((locale) => {
      const file = contentFile('guides', slug, locale)
      const text = readContentFile(file)
      return text === null ? [] : [{ file, slug, locale, text }]
    }),
  )
}
