import MiniSearch from 'minisearch'
import type { SearchAnswer, SearchDocument, SearchHit, SearchType } from '../types'
import { analyseText, analyseWord } from './analyse'
import { interpret } from './interpret'
import type { Reading, WordGroup } from './read-query'
import { markWords, snippet } from './snippet'
import { isStopWord } from './stop-words'
import type { Synonyms } from './synonyms'
import { camelParts, tokenise } from './tokenise'
import { Vocabulary } from './vocabulary'

const FIELDS = { title: 8, keywords: 6, summary: 2.5, headings: 1.5, body: 0.6 } as const
type Field = keyof typeof FIELDS
const isField = (name: string): name is Field => name in FIELDS

/** Guides are what most people come for; a place or event comes before one only when it fits clearly better. */
const TYPE_WEIGHT: Readonly<Record<SearchType, number>> = {
  guide: 2,
  course: 1.1,
  question: 1,
  event: 1,
  place: 0.9,
}
const PREFIX_WEIGHT = 0.35
const WEAK_WEIGHT = 0.2
/** Documents that score below this share of the best one are not shown. */
const TAIL = 0.02

/** How many of the best documents are compared by whole phrases, and so at most come into an answer. */
const CLOSER_LOOK = 200

type Entry = { document: SearchDocument; phrases: readonly (readonly string[])[] }
type Scores = ReadonlyMap<number, number>

export type SearchIndex = {
  /** Finds documents, best first. `limit` counts documents; the query may be any text. */
  search: (query: string, limit?: number) => SearchAnswer
  size: number
}

/**
 * Builds an index of one language in memory. Texts and queries go through the same analyser; MiniSearch ranks single
 * terms (BM25+), and a document's score is the sum over the words of the query, lowered for words it lacks.
 */
export function createSearchIndex(documents: readonly SearchDocument[], synonyms: Synonyms): SearchIndex {
  const vocabulary = new Vocabulary(synonyms)
  const frequency = new Map<string, number>()
  const stems = new Map<string, string>()
  const noted = new Map<string, number>()
  let seen = new Set<string>()

  /** The stem of a word of a document, remembered: texts repeat their words, and shown ones are marked again. */
  const stemOf = (word: string) => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const stem = isStopWord(word) ? '' : analyseWord(word)
    stems.set(word, stem)
    return stem
  }
  const processTerm = (word: string, field?: string) => {
    const stem = stemOf(word)
    if (stem === '') return null
    const term = synonyms.canonical(stem)
    const prominence = field && isField(field) ? FIELDS[field] : 0
    if (prominence > (noted.get(word) ?? -1)) {
      noted.set(word, prominence)
      vocabulary.add(word, stem, prominence)
    }
    if (!seen.has(term)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    seen.add(term)
    return term
  }
  const mini = new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: Object.keys(FIELDS),
    tokenize: written,
    processTerm,
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: FIELDS,
      weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 },
    },
  })
  const entries: Entry[] = documents.map((document, id) => {
    seen = new Set()
    const { title, summary, body } = document
    const keywords = document.keywords.join('\n')
    mini.add({ id, title, summary, keywords, headings: document.headings.join('\n'), body })
    const phrases = [title, ...document.keywords]
      .map((phrase) => [...new Set(analyseText(phrase).map(synonyms.canonical))])
      .filter((phrase) => phrase.length > 0)
    return { document, phrases }
  })
  noted.clear()

  /** How telling a term is: rare ones more. */
  const rarity = (term: string) => Math.log(1 + entries.length / (0.5 + (frequency.get(term) ?? 0)))

  const search = (query: string, limit = 20): SearchAnswer => {
    const { reading, corrected } = interpret(query, vocabulary)
    const ranked = rank(reading)
    if (ranked.length === 0) return { results: [] }
    const marks = marker(reading.groups, (word) => synonyms.canonical(stemOf(word)))
    const results = ranked.slice(0, limit).map(([id, score]) => hit(entries[id]?.document, score, marks))
    const found = results.filter((result) => result !== null)
    return corrected ? { results: found, corrected } : { results: found }
  }

  const termScores = (term: string, prefix: boolean): Scores => {
    const found = mini.search(term, { prefix })
    return new Map(found.map((result) => [Number(result.id), result.score]))
  }

  const groupScores = (group: WordGroup, scoresOf: (term: string, prefix: boolean) => Scores): Map<number, number> => {
    const best = new Map<number, number>()
    for (const { terms, weight, prefix } of group.alternatives) {
      if (terms.length === 1) {
        for (const [id, score] of scoresOf(terms[0] ?? '', prefix)) {
          if (weight * score > (best.get(id) ?? 0)) best.set(id, weight * score)
        }
        continue
      }
      const perTerm = terms.map((term) => scoresOf(term, prefix))
      for (const id of perTerm[0]?.keys() ?? []) {
        if (!perTerm.every((scores) => scores.has(id))) continue
        const sum = perTerm.reduce((total, scores) => total + (scores.get(id) ?? 0), 0)
        const score = (weight * sum) / Math.sqrt(terms.length)
        if (score > (best.get(id) ?? 0)) best.set(id, score)
      }
    }
    return best
  }

  const rank = ({ groups }: Reading): [id: number, score: number][] => {
    const strong = groups.filter((group) => !group.weak && group.alternatives.length > 0)
    const counted = strong.length > 0 ? strong : groups
    const importance = new Map(counted.map((group) => [group, groupImportance(group, rarity)]))
    const whole = [...importance.values()].reduce((sum, value) => sum + value, 0)
    const scoresOf = remember(termScores)
    const totals = new Map<number, { sum: number; covered: number }>()
    for (const group of groups) {
      const covered = importance.get(group) ?? 0
      const factor = covered > 0 ? 1 : WEAK_WEIGHT
      for (const [id, score] of groupScores(group, scoresOf)) {
        const total = totals.get(id) ?? { sum: 0, covered: 0 }
        totals.set(id, { sum: total.sum + factor * score, covered: total.covered + covered })
      }
    }
    const said = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)))
    const ranked: [number, number][] = []
    for (const [id, { sum, covered }] of totals) {
      const entry = entries[id]
      if (!entry || covered === 0) continue
      ranked.push([id, sum * (0.1 + 0.9 * (covered / whole) ** 2) * TYPE_WEIGHT[entry.document.type]])
    }
    const best = ranked.sort(byScore).slice(0, CLOSER_LOOK)
    for (const pair of best) {
      const phrase = bestPhrase(entries[pair[0]]?.phrases ?? [], said, rarity)
      pair[1] *= 1 + Math.min(1, phrase / whole)
    }
    best.sort(byScore)
    const floor = (best[0]?.[1] ?? 0) * TAIL
    return best.filter(([, score]) => score >= floor)
  }

  return { search, size: entries.length }
}

/** Words of a field as written, with the parts of camel-case names. */
function written(text: string): string[] {
  const words = tokenise(text).map((word) => word.text)
  const camel = words.filter((word) => CAMEL.test(word)).flatMap(camelParts)
  return [...words, ...camel]
}

/** Ways of saying bring the same words again and again; within a query each is looked up once. */
function remember(look: (term: string, prefix: boolean) => Scores): (term: string, prefix: boolean) => Scores {
  const known = new Map<string, Scores>()
  return (term, prefix) => {
    const key = prefix ? `${term}*` : term
    const scores = known.get(key) ?? look(term, prefix)
    known.set(key, scores)
    return scores
  }
}

const CAMEL = /.[A-ZА-ЯІЇЄҐ]/u
const byScore = (a: readonly [number, number], b: readonly [number, number]) => b[1] - a[1] || a[0] - b[0]

function groupImportance(group: WordGroup, rarity: (term: string) => number): number {
  const [first] = group.alternatives
  if (!first) return 0
  const value = Math.max(...first.terms.map(rarity))
  return group.understanding === 'typo' ? value * first.weight : value
}

/** The weight of the title or keyword of which every word was said. */
function bestPhrase(
  phrases: readonly (readonly string[])[],
  said: ReadonlySet<string>,
  rarity: (term: string) => number,
): number {
  let best = 0
  for (const phrase of phrases) {
    if (phrase.every((term) => said.has(term)))
      best = Math.max(
        best,
        phrase.reduce((sum, term) => sum + rarity(term), 0),
      )
  }
  return best
}

function marker(groups: readonly WordGroup[], termOf: (word: string) => string): (word: string) => boolean {
  const alternatives = groups.flatMap((group) => group.alternatives)
  const terms = new Set(alternatives.flatMap((alternative) => alternative.terms))
  const prefixes = alternatives.filter(({ prefix }) => prefix).flatMap((alternative) => alternative.terms)
  return (word) => {
    const term = termOf(word)
    return terms.has(term) || prefixes.some((prefix) => prefix.length > 3 && term.startsWith(prefix))
  }
}

function hit(
  document: SearchDocument | undefined,
  score: number,
  marks: (word: string) => boolean,
): SearchHit | null {
  if (!document) return null
  const { id, type, slug, url, title, summary, body } = document
  return {
    id,
    type,
    slug,
    url,
    title,
    titleSegments: markWords(title, marks),
    snippet: snippet(summary, body, marks),
    score: Math.round(score * 1000) / 1000,
  }
}
