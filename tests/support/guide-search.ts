import { guideTexts } from '@/features/guides/data'
import { readSynonyms } from '@/features/search/data'
import { guideDocument } from '@/features/search/rules/documents'
import { createSearchIndex, type SearchIndex } from '@/features/search/rules/search-index'
import type { Locale } from '@/lib/i18n/locales'

const indexes = new Map<Locale, Promise<SearchIndex>>()

/** The portal's own guides and curated lists as an index. */
export function guideIndex(locale: Locale): Promise<SearchIndex> {
  const known = indexes.get(locale)
  if (known) return known
  const index = guideTexts(locale).then((guides) =>
    createSearchIndex(
      guides.map((guide) => guideDocument(guide, locale)),
      readSynonyms(),
    ),
  )
  indexes.set(locale, index)
  return index
}

/** A query, the slug of the guide that should come first, and the language when it is not Ukrainian. */
export type QueryPair = readonly [query: string, right: string, locale?: Locale]

/** Pairs whose guide does not come first, with what comes instead. */
export async function wrongFirst(
  pairs: readonly QueryPair[],
): Promise<{ query: string; right: string; found: string }[]> {
  const wrong = []
  for (const [query, right, locale = 'uk'] of pairs) {
    const { results } = (await guideIndex(locale)).search(query)
    const found = results.slice(0, 3).map(({ slug, score }) => `${slug} ${score}`)
    if (results[0]?.slug !== right) wrong.push({ query, right, found: found.join(', ') })
  }
  return wrong
}
