import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listCourses } from '@/features/courses/loaders'
import { loadLessonTexts } from '@/features/courses/loaders.lessons'
import { loadEventsVersion, loadSearchableEvents } from '@/features/events/loaders'
import { loadGuideTexts } from '@/features/guides/loaders'
import { loadPlacesVersion, loadSearchablePlaces } from '@/features/places/loaders'
import { loadEpisodeTexts } from '@/features/series/loaders'
import { loadTrainerTexts } from '@/features/trainers/loaders'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { describeError, log } from '@/lib/log'
import { lookForChanges } from '@/lib/stale-tags'
import {
  courseDocument,
  episodeDocument,
  eventDocument,
  guideDocument,
  lessonDocument,
  placeDocument,
  trainerDocument,
} from './rules/documents'
import { createSearchIndex, type SearchIndex } from './rules/search-index'
import { compileSynonyms, type Synonyms } from './rules/synonyms'
import { type SynonymsFile, synonymsSchema } from './schema'
import type { SearchAnswer, SearchDocument, SearchMissView, SearchRequest } from './types'

const SYNONYMS = 'content/synonyms.yaml'
const CONTENT_LOOK_MS = 5_000
const NO_PLACES = 'none'

const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

/**
 * The curated lists of words as written.
 * @throws when the file is missing or does not fit the schema: search without it would be poor without notice.
 */
export function readSynonymsFile(): SynonymsFile {
  return synonymsSchema.parse(parse(readFileSync(onDisk(SYNONYMS), 'utf8')))
}

/** The same compiled. */
export function readSynonyms(): Synonyms {
  return compileSynonyms(readSynonymsFile())
}

/** What guides, courses, trainers, episodes and lists hold now, looked at again when something was published, else after a few seconds only. */
type Content = { lookedAt: number; time: number; version: string; texts: SearchDocument[] }
type Built = { version: string; index: SearchIndex }

const contents = new Map<Locale, Content>()
const built = new Map<Locale, Built>()
const building = new Map<Locale, Promise<SearchIndex>>()

async function textContent(locale: Locale): Promise<Content> {
  const known = contents.get(locale)
  const time = await lookForChanges()
  if (known?.time === time && Date.now() - known.lookedAt < CONTENT_LOOK_MS) return known
  const [guides, courses, lessons] = await Promise.all([
    loadGuideTexts(locale),
    listCourses(locale),
    loadLessonTexts(locale),
  ])
  const texts = [
    ...guides.map((guide) => guideDocument(guide, locale)),
    ...courses.map((course) => courseDocument(course, locale)),
    ...lessons.map((lesson) => lessonDocument(lesson, locale)),
    ...loadTrainerTexts(locale).map((trainer) => trainerDocument(trainer, locale)),
    ...loadEpisodeTexts(locale).map((episode) => episodeDocument(episode, locale)),
  ]
  const stamp = statSync(onDisk(SYNONYMS)).mtimeMs
  const version = createHash('sha1').update(JSON.stringify(texts)).update(String(stamp)).digest('base64')
  const content = { lookedAt: Date.now(), time, version, texts }
  contents.set(locale, content)
  return content
}

/** Without the database guides are still found; which places and events may be told is not known then, so none are. */
async function placeVersion(): Promise<string> {
  try {
    const [places, events] = await Promise.all([loadPlacesVersion(), loadEventsVersion(new Date())])
    return `${places} ${events}`
  } catch (error) {
    log().error({ error: describeError(error) }, 'search goes without places')
    return NO_PLACES
  }
}

/**
 * The index of one language, kept in memory and built again only when guides, lists or places have changed. Places are
 * asked for their version every time, so that a place that was hidden is gone from the next answer.
 */
async function searchIndex(locale: Locale): Promise<SearchIndex> {
  const [content, places] = await Promise.all([textContent(locale), placeVersion()])
  const version = `${content.version} ${places}`
  const known = built.get(locale)
  if (known?.version === version) return known.index
  const running = building.get(locale)
  if (running) {
    await running.catch(() => {})
    return searchIndex(locale)
  }
  const build = buildIndex(locale, content, places)
  building.set(locale, build)
  try {
    const index = await build
    built.set(locale, { version, index })
    return index
  } finally {
    building.delete(locale)
  }
}

async function buildIndex(locale: Locale, content: Content, places: string): Promise<SearchIndex> {
  const isKnown = places !== NO_PLACES
  const [found, events] = await Promise.all([
    isKnown ? loadSearchablePlaces(locale) : [],
    isKnown ? loadSearchableEvents(locale, new Date()) : [],
  ])
  const documents = [
    ...content.texts,
    ...found.map((place) => placeDocument(place, locale)),
    ...events.map((event) => eventDocument(event, locale)),
  ]
  return createSearchIndex(documents, readSynonyms())
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
