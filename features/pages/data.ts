import 'server-only'
import { renderContext } from '@/features/guides/rules/render-context'
import { toHast } from '@/features/guides/rules/to-hast'
import { contentFile, contentFileStamp, readContentFile } from '@/lib/content-files'
import { ContentError } from '@/lib/content-problem'
import { type Locale, locales } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { listPublishedEdits } from '@/lib/published-edits'
import { textPages } from './constants'
import { parsePage } from './rules/parse-page'
import type { TextPage, TextPageSlug } from './types'

const cache = new Map<string, { stamp: string; page: TextPage }>()

/** Every file of content/pages, for the content check. */
export function readPageSources(): { file: string; text: string }[] {
  return textPages.flatMap((slug) =>
    locales.map((locale) => {
      const file = contentFile('pages', slug, locale)
      return { file, text: readContentFile(file) ?? '' }
    }),
  )
}

/** @throws {ContentError} naming file, line and column. */
function parsed(slug: TextPageSlug, locale: Locale, text: string, file: string): TextPage {
  const { front, tree, problems } = parsePage(text, file)
  if (!front || !tree) throw new ContentError(problems)
  const nodes = tree.children.filter((node) => node.type !== 'yaml')
  return { slug, ...front, body: toHast(nodes, renderContext(locale)) }
}

function remembered(slug: TextPageSlug, locale: Locale, stamp: string, text: () => string): TextPage {
  const file = contentFile('pages', slug, locale)
  const known = cache.get(file)
  if (known?.stamp === stamp) return known.page
  const page = parsed(slug, locale, text(), file)
  cache.set(file, { stamp, page })
  return page
}

/**
 * A page that is a text, as it is in force: the published edit, else the file; null when there is none of that name.
 * Parsed again only when it changes.
 * @throws {ContentError} when the file has errors; an edit that newer rules refuse gives the file its say back.
 */
export async function getTextPage(locale: Locale, name: string): Promise<TextPage | null> {
  const slug = textPages.find((known) => known === name)
  if (!slug) return null
  const edit = (await listPublishedEdits('pages')).get(`${slug}/${locale}`)
  const source = edit?.source
  if (edit && typeof source === 'string') {
    try {
      return remembered(slug, locale, `edit ${edit.id}`, () => source)
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      log().error({ page: slug, locale, revision: edit.revision }, 'a published edit is refused')
    }
  }
  const file = contentFile('pages', slug, locale)
  return remembered(slug, locale, contentFileStamp(file) ?? '', () => readContentFile(file) ?? '')
}
