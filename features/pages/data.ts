import 'server-only'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { renderContext } from '@/features/guides/rules/render-context'
import { toHast } from '@/features/guides/rules/to-hast'
import { ContentError } from '@/lib/content-problem'
import { type Locale, locales } from '@/lib/i18n/locales'
import { textPages } from './constants'
import { parsePage } from './rules/parse-page'
import type { TextPage, TextPageSlug } from './types'

const fileOf = (slug: TextPageSlug, locale: Locale) => `content/pages/${slug}/${locale}.mdx`
const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)
const cache = new Map<string, { stamp: string; page: TextPage }>()

/** Every file of content/pages, for the content check. */
export function readPageSources(): { file: string; text: string }[] {
  return textPages.flatMap((slug) =>
    locales.map((locale) => ({
      file: fileOf(slug, locale),
      text: readFileSync(onDisk(fileOf(slug, locale)), 'utf8'),
    })),
  )
}

/**
 * A page that is a text; null when there is none of that name. Parsed again only when its file changes.
 * @throws {ContentError} naming file, line and column.
 */
export async function getTextPage(locale: Locale, name: string): Promise<TextPage | null> {
  const slug = textPages.find((known) => known === name)
  if (!slug) return null
  const file = fileOf(slug, locale)
  const { mtimeMs, size } = statSync(onDisk(file))
  const stamp = `${mtimeMs} ${size}`
  const known = cache.get(file)
  if (known?.stamp === stamp) return known.page
  const { front, tree, problems } = parsePage(readFileSync(onDisk(file), 'utf8'), file)
  if (!front || !tree) throw new ContentError(problems)
  const body = toHast(
    tree.children.filter((node) => node.type !== 'yaml'),
    renderContext(locale),
  )
  const page = { slug, ...front, body }
  cache.set(file, { stamp, page })
  return page
}
