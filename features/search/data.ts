import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadGuideTexts } from '@/features/guides/loaders'
import { loadPlacesVersion, loadSearchablePlaces } from '@/features/places/loaders'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { guideDocument, placeDocument } from './rules/documents'
import { createSearchIndex, type SearchIndex } from './rules/search-index'
import { compileSynonyms, type Synonyms } from './rules/synonyms'
import { synonymsSchema } from './schema'
import type { SearchAnswer, SearchDocument, SearchMissView, SearchRequest } from './types'

const SYNONYMS = 'content/synonyms.yaml'
const CONTENT_LOOK_MS = 5_000

const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

/**
 * The curated lists of words.
 * @throws when the file is missing or does not fit the schema: search without it would be poor without notice.
 */
export function readSynonyms(): Synonyms {
  return compileSynonyms(synonymsSchema.parse(parse(readFileSync(onDisk(SYNONYMS), 'utf8'))))
}

/** What guides and lists hold now, looked at again after a few seconds only. */
type Content = { lookedAt: number; version: string; guides: SearchDocument[] }
type Built = { version: string; index: SearchIndex }

const contents = new Map<Locale, Content>()
const built = new Map<Locale, Built>()
const building = new Map<Locale, Promise<SearchIndex>>()

async function guideContent(locale: Locale): Promise<Content> {
  const known = contents.get(locale)
  if (known && Date.now() - known.lookedAt < CONTENT_LOOK_MS) return known
  const guides = (await loadGuideTexts(locale)).map((guide) => guideDocument(guide, locale))
  const stamp = statSync(onDisk(SYNONYMS)).mtimeMs
  const version = createHash('sha1').update(JSON.stringify(guides)).update(String(stamp)).digest('base64')
  const content = { lookedAt: Date.now(), version, guides }
  contents.set(locale, content)
  return content
}

/**
 * The index of one language, kept in memory and built again only when guides, lists or places have changed. Places are
 * asked for their version every time, so that a place that was hidden is gone from the next answer.
 */
async function searchIndex(locale: Locale): Promise<SearchIndex> {
  const [content, places] = await Promise.all([guideContent(locale), loadPlacesVersion()])
  const version = `${content.version} ${places}`
  const known = built.get(locale)
  if (known?.version === version) return known.index
  const running = building.get(locale)
  if (running) {
    await running
    return searchIndex(locale)
  }
  const build = (async () => {
    const found = (await loadSearchablePlaces(locale)).map((place) => placeDocument(place, locale))
    const index = createSearchIndex([...content.guides, ...found], readSynonyms())
    built.set(locale, { version, index })
    return index
  })()
  building.set(locale, build)
  try {
    return await build
  } finally {
    building.delete(locale)
  }
}

/** Guides, places and other findable things for a query, best first. */
export async function listSearchResults({ query, locale, limit }: SearchRequest): Promise<SearchAnswer> {
  return (await searchIndex(locale)).search(query, limit)
}

/** Queries that found nothing, the most frequent first, for the editors. */
export async function listSearchMisses({ limit }: { limit: number }): Promise<SearchMissView[]> {
  return db().searchMiss.findMany({
    select: { query: true, locale: true, count: true, firstAt: true, lastAt: true },
    orderBy: [{ count: 'desc' }, { lastAt: 'desc' }, { query: 'asc' }],
    take: limit,
  })
}
