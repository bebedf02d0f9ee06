import { analyseWord } from './analyse'
import { cyrillicReadings } from './latin-typing'
import { foldWord, normaliseWord } from './normalise'
import { stemUkrainian } from './stem-ukrainian'
import { isStopWord, isWeakWord } from './stop-words'
import { tokenise, type Word } from './tokenise'
import type { Near, Vocabulary } from './vocabulary'

/** How a word of a query was understood. */
export type Understanding = 'exact' | 'latin' | 'partial' | 'typo' | 'unknown'

/** Terms of which all are looked for; `weight` 0–1 says how sure this way of reading the word is. */
export type Alternative = { terms: readonly string[]; weight: number; prefix: boolean }

/** One word of a query: it is answered when any of its alternatives is. */
export type WordGroup = {
  understanding: Understanding
  /** True for words nearly every task has: they order results, but need not be found. */
  weak: boolean
  alternatives: Alternative[]
  /** How many words of the query say one thing together («внутрішньо переміщена особа»): each counts for a part. */
  together: number
  word: Word
  /** What to show instead of the word as typed, when it was read otherwise. */
  surface?: string
}

export type Reading = {
  text: string
  groups: WordGroup[]
  /** 0–1: how much of the query is made of known words. */
  quality: number
}

const SURE: Readonly<Record<Understanding, number>> = {
  exact: 1,
  latin: 0.95,
  partial: 0.7,
  typo: 0.6,
  unknown: 0,
}
const MEANING_WEIGHT = 0.75
const MAX_WORDS = 12
const NUMBER = /^\p{N}+$/u

/** Understands a query word by word with the words of the index and the curated lists. */
export function readQuery(text: string, vocabulary: Vocabulary): Reading {
  const all = tokenise(text).slice(0, MAX_WORDS)
  const telling = all.filter((word) => !isStopWord(word.text))
  const words = telling.length > 0 ? telling : all
  const groups = words.map((word) => understand(word, vocabulary))
  addMeanings(groups, vocabulary)
  const letters = groups.reduce((sum, group) => sum + group.word.text.length, 0)
  const known = groups.reduce((sum, group) => sum + SURE[group.understanding] * group.word.text.length, 0)
  return { text, groups, quality: letters === 0 ? 0 : known / letters }
}

function understand(word: Word, vocabulary: Vocabulary): WordGroup {
  const stem = analyseWord(word.text)
  const canonical = vocabulary.synonyms.canonical
  const group = (understanding: Understanding, alternatives: Alternative[], surface?: string): WordGroup => ({
    understanding,
    weak: isWeakWord(word.text),
    alternatives,
    together: 1,
    word,
    surface,
  })
  const exactly = (term: string): Alternative => ({
    terms: [canonical(term)],
    weight: 1,
    prefix: term.length > 3,
  })
  if (stem !== '' && vocabulary.has(stem)) return group('exact', [exactly(stem)])
  // Somebody's phone is near to many numbers and means none of them.
  if (NUMBER.test(word.text)) return group('unknown', [])
  const normal = normaliseWord(word.text)
  const readings = cyrillicReadings(normal)
  const spelt = readings.find((reading) => vocabulary.has(stemUkrainian(reading)))
  if (spelt) {
    const latin = [...new Set(readings.map(stemUkrainian))].filter((term) => vocabulary.has(term))
    return group('latin', latin.map(exactly), vocabulary.surface(stemUkrainian(spelt), spelt))
  }
  const parts = vocabulary.split(normal)
  if (parts) return group('exact', [{ terms: parts.map(canonical), weight: 0.9, prefix: false }])
  const partial = partly(normal, stem, readings, vocabulary)
  if (partial.length > 0) return group('partial', partial)
  const near = nearest(normal, stem, readings, vocabulary)
  const alternatives = near.map(({ term, distance }) => ({
    terms: [canonical(term)],
    weight: Math.max(0.2, 0.85 - 0.25 * distance),
    prefix: false,
  }))
  const [first] = near
  if (!first) return group('unknown', [])
  return group('typo', alternatives, vocabulary.surface(first.term, first.folded))
}

/** Beginnings of words: what suggestions ask for while one types. */
function partly(normal: string, stem: string, readings: string[], vocabulary: Vocabulary): Alternative[] {
  if (normal.length < 2) return []
  const folded = foldWord(normal)
  const begun = [folded, ...readings.slice(0, 6)]
  if (stem.length > 4 && stem.length > folded.length - 3) begun.push(stem)
  const prefixes = [...new Set(begun)].filter((prefix) => prefix.length > 1)
  const terms = new Set(
    prefixes.flatMap((prefix) => vocabulary.completions(prefix)).map(vocabulary.synonyms.canonical),
  )
  return [...terms].map((term) => ({ terms: [term], weight: 0.6, prefix: false }))
}

type Slip = Near & { folded: string }

function nearest(normal: string, stem: string, readings: string[], vocabulary: Vocabulary): Slip[] {
  const near = (folded: string, of: string): Slip[] =>
    vocabulary.near(folded, of).map((slip) => ({ ...slip, folded }))
  const direct = near(foldWord(normal), stem)
  if (direct.length > 0) return direct
  const found = readings.slice(0, 6).flatMap((reading) => near(reading, stemUkrainian(reading)))
  return found.sort((a, b) => a.distance - b.distance).slice(0, 3)
}

/** A way of saying whose words all stand in the query gives each of them the portal's words as an alternative. */
function addMeanings(groups: WordGroup[], vocabulary: Vocabulary): void {
  const weights = new Map<string, number>()
  for (const { terms, weight } of groups.flatMap((group) => group.alternatives)) {
    for (const term of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  }
  for (const group of groups) {
    if (group.understanding === 'partial') continue
    const said = group.alternatives.flatMap(({ terms }) => terms)
    const meanings = said.flatMap((term) => vocabulary.synonyms.meanings.get(term) ?? [])
    for (const { say, find } of new Set(meanings)) {
      const sure = Math.min(...say.map((term) => weights.get(term) ?? 0))
      if (sure === 0) continue
      group.together = Math.max(group.together, say.length)
      for (const terms of find) {
        group.alternatives.push({ terms, weight: MEANING_WEIGHT * sure, prefix: false })
      }
    }
  }
}
