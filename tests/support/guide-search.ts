import { listCourses } from '@/features/courses/loaders'
import { loadLessonTexts } from '@/features/courses/loaders.lessons'
import { guideTexts } from '@/features/guides/data'
import { readSynonyms } from '@/features/search/data'
import {
  courseDocument,
  episodeDocument,
  guideDocument,
  lessonDocument,
  placeDocument,
  trainerDocument,
} from '@/features/search/rules/documents'
import { createSearchIndex, type SearchIndex } from '@/features/search/rules/search-index'
import type { SearchDocument } from '@/features/search/types'
import { loadEpisodeTexts } from '@/features/series/loaders'
import { loadTrainerTexts } from '@/features/trainers/loaders'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { demoPlaces } from '@/prisma/seed/demo-places'
import { readOwnPlaces } from '@/prisma/seed/own-places'

const indexes = new Map<Locale, Promise<SearchIndex>>()

function placeDocuments(locale: Locale): SearchDocument[] {
  const files = [readOwnPlaces(community.places), demoPlaces(new Date('2026-11-23T10:00:00Z'))]
  return files
    .flatMap((file) => file.places)
    .filter(({ visibility, removed }) => visibility !== 'staff' && !removed)
    .map(({ slug, name, summary, settlement, needs, kind }) => {
      const told = { summary: summary?.[locale] ?? '', settlement: settlement?.[locale] ?? '' }
      return placeDocument({ slug, name: name[locale], ...told, needs, kind }, locale)
    })
}

const learningDocuments = async (locale: Locale): Promise<SearchDocument[]> => [
  ...(await listCourses(locale)).map((course) => courseDocument(course, locale)),
  ...(await loadLessonTexts(locale)).map((lesson) => lessonDocument(lesson, locale)),
  ...loadTrainerTexts(locale).map((trainer) => trainerDocument(trainer, locale)),
  ...loadEpisodeTexts(locale).map((episode) => episodeDocument(episode, locale)),
]

async function build(locale: Locale): Promise<SearchIndex> {
  const guides = (await guideTexts(locale)).map((guide) => guideDocument(guide, locale))
  return createSearchIndex(
    [...guides, ...(await learningDocuments(locale)), ...placeDocuments(locale)],
    readSynonyms(),
  )
}

/** The portal's own guides, courses, lessons, trainers, episodes, places and curated lists as an index. */
export function guideIndex(locale: Locale): Promise<SearchIndex> {
  const index = indexes.get(locale) ?? build(locale)
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
