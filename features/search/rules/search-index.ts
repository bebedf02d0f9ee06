import MiniSearch from 'minisearch'
import type { SearchAnswer, SearchDocument, SearchHit, SearchType } from '../types'
import { analyseText, analyseWord } from './analyse'
import { interpret } from './interpret'
import { type RankedDocument, rank } from './rank'
import type { WordGroup } from './read-query'
import { type Marks, markWords, snippet } from './snippet'
import { isStopWord, isWeakWord } from './stop-words'
import type { Synonyms } from './synonyms'
import { camelParts, tokenise } from './tokenise'
import { Vocabulary } from './vocabulary'

const FIELDS = { title: 8, keywords: 6, summary: 2.5, headings: 1.5, body: 0.6 } as const
type Field = keyof typeof FIELDS
const isField = (name: string): name is Field => name in FIELDS

/** Guides are what most people come for; a place or event comes before one only when it fits clearly better. */
const TYPE_WEIGHT: Readonly<Record<SearchType, number>> = {
  guide: 2,
  course: 0.7,
  trainer: 1,
  episode: 1,
  question: 1,
  event: 1,
  place: 0.9,
}
const PREFIX_WEIGHT = 0.35
const TITLE_PHRASE = 1.2

export type SearchIndex = {
  /** Finds documents, best first. `limit` counts documents; the query may be any text. */
  search: (query: string, limit?: number) => SearchAnswer
}

/**
 * Builds an index of one language in memory. Texts and queries go through the same analyser; MiniSearch scores single
 * terms (BM25+), `rank` puts them together.
 */
export function createSearchIndex(documents: readonly SearchDocument[], synonyms: Synonyms): SearchIndex {
  const vocabulary = new Vocabulary(synonyms)
  const frequency = new Map<string, number>()
  const stems = new Map<string, string>()
  const noted = new Map<string, number>()
  let seen = new Set<string>()

  /** The term of a word of a document, remembered: texts repeat their words, and shown ones are marked again. */
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
    const prominence = field && isField(field) ? FIELDS[field] : 0
    if (prominence > (noted.get(word) ?? -1)) {
      noted.set(word, prominence)
      vocabulary.add(word, stem, prominence)
    }
    const term = synonyms.canonical(stem)
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
  const ranked: RankedDocument[] = documents.map((document, id) => {
    seen = new Set()
    const { type, title, summary, body } = document
    const keywords = document.keywords.join('\n')
    mini.add({ id, title, summary, keywords, headings: document.headings.join('\n'), body })
    const terms = (phrase: string) => [...new Set(analyseText(phrase, isWeakWord).map(synonyms.canonical))]
    const phrases = [
      ...[title, ...title.split(/[()«»:—]/)].map((phrase) => ({
        terms: terms(phrase),
        weight: TITLE_PHRASE,
      })),
      ...document.keywords.map((phrase) => ({ terms: terms(phrase), weight: 1 })),
    ]
    return { weight: TYPE_WEIGHT[type], phrases: phrases.filter((phrase) => phrase.terms.length > 0) }
  })
  noted.clear()

  const source = {
    documents: ranked,
    rarity: (term: string) => Math.log(1 + ranked.length / (0.5 + (frequency.get(term) ?? 0))),
    termScores: (term: string, prefix: boolean) =>
      new Map(mini.search(term, { prefix }).map(({ id, score }) => [Number(id), score])),
  }
  const termOf = (word: string) => synonyms.canonical(stems.get(word) ?? analyseWord(word))

  const search = (query: string, limit = 20): SearchAnswer => {
    const { reading, corrected } = interpret(query, vocabulary)
    const marks = marker(reading.groups, termOf)
    const results = rank(reading, source)
      .slice(0, limit)
      .flatMap(([id, score]) => {
        const document = documents[id]
        return document ? [hit(document, score, marks)] : []
      })
    return corrected && results.length > 0 ? { results, corrected } : { results }
  }
  return { search }
}

/** Words of a field as written, with the parts of camel-case names. */
function written(text: string): string[] {
  return tokenise(text).flatMap(({ text: word }) => [word, ...camelParts(word)])
}

function marker(groups: readonly WordGroup[], termOf: (word: string) => string): Marks {
  const alternatives = groups.flatMap((group) => group.alternatives)
  const terms = new Set(alternatives.flatMap((alternative) => alternative.terms))
  const prefixes = alternatives.filter(({ prefix }) => prefix).flatMap((alternative) => alternative.terms)
  return (word) => {
    const term = termOf(word)
    return terms.has(term) || prefixes.some((prefix) => term.startsWith(prefix))
  }
}

function hit(document: SearchDocument, score: number, marks: Marks): SearchHit {
  const { id, type, slug, url, title, summary, body } = document
  return {
    ...{ id, type, slug, url, title },
    titleSegments: markWords(title, marks),
    snippet: snippet(summary, body, marks),
    score: Math.round(score * 1000) / 1000,
  }
}
