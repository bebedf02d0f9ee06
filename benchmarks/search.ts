import { guideTexts } from '@/features/guides/data'
import { readSynonyms } from '@/features/search/data'
import { guideDocument } from '@/features/search/rules/documents'
import { createSearchIndex } from '@/features/search/rules/search-index'
import type { SearchDocument } from '@/features/search/types'
import type { BenchmarkResult } from './result'

const SIZES = [50, 500, 5000]
const ROUNDS = 30

/** One query of each way of writing; the last two find nothing, which takes longest. */
const QUERIES = {
  word: 'прописка',
  sentence: 'як отримати довідку переселенця',
  russian: 'пособие переселенцам',
  layout: 'gtycsz',
  latin: 'zhytlova subsydiia',
  typo: 'деклорація з лікорем',
  beginning: 'пе',
  unknown: 'космонавтика динозаврів',
  nonsense: 'ghtrkfy zzzqqq',
}

/** A repeatable source of numbers from 0 to 1 (mulberry32), so that two runs measure the same texts. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES = [
  'ба',
  'во',
  'ги',
  'дру',
  'жи',
  'зна',
  'кло',
  'лю',
  'мре',
  'ну',
  'пі',
  'ряд',
  'сто',
  'тир',
  'фе',
  'ха',
  'цу',
  'чо',
]

/** Guides with the sentences of real ones in another order, and four words of their own each. */
function syntheticGuides(real: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = numbers(count)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const some = <T>(from: readonly T[], many: number) =>
    Array.from({ length: many }, () => pick(from)).filter((one) => one !== undefined)
  const word = () => some(SYLLABLES, 3).join('')
  const sentences = real.flatMap(({ body }) => body.split(/(?<=[.!?])\s+/))
  const keywords = real.flatMap((document) => document.keywords)
  const headings = real.flatMap((document) => document.headings)
  return Array.from({ length: count }, (_, at) => {
    const slug = `guide-${at}`
    return {
      ...{ id: `guide:${at}`, type: 'guide' as const, slug, url: `/guides/${slug}` },
      title: `${pick(real)?.title ?? ''} ${word()}`,
      summary: `${pick(real)?.summary ?? ''} ${word()}`,
      keywords: some(keywords, 12),
      headings: some(headings, 8),
      body: [...some(sentences, 60), word(), word()].join(' '),
    }
  })
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const round = (value: number, digits = 2) => Number(value.toFixed(digits))

function timeOf(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

/**
 * How search grows with the number of guides: median milliseconds of a query (ten results with snippets), by way of
 * writing, and of building the index; `ratio` compares the mean over the ways with the smallest size.
 */
export async function run(): Promise<BenchmarkResult> {
  const real = (await guideTexts('uk')).map((guide) => guideDocument(guide, 'uk'))
  const synonyms = readSynonyms()
  let smallest = 0
  const rows = SIZES.map((guides) => {
    const documents = syntheticGuides(real, guides)
    let index = createSearchIndex([], synonyms)
    const buildMs = timeOf(() => {
      index = createSearchIndex(documents, synonyms)
    })
    const times = Object.entries(QUERIES).map(([way, query]) => {
      for (let warm = 0; warm < 3; warm += 1) index.search(query, 10)
      return [
        way,
        median(Array.from({ length: ROUNDS }, () => timeOf(() => index.search(query, 10)))),
      ] as const
    })
    const mean = times.reduce((sum, [, ms]) => sum + ms, 0) / times.length
    smallest ||= mean
    const ways = Object.fromEntries(times.map(([way, ms]) => [`${way}Ms`, round(ms)]))
    return {
      guides,
      buildMs: round(buildMs, 0),
      ...ways,
      meanMs: round(mean),
      ratio: round(mean / smallest, 1),
    }
  })
  const notes = [
    'Texts are sentences of the real guides in another order, so that every common word stands in most guides: the worst case for a search by words.',
    'Median of 30 queries of each way of writing, ten results with marked passages; ratio of the mean to the smallest size.',
  ]
  return { name: 'search', rows, notes }
}
