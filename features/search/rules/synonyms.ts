import type { SynonymsFile } from '../schema'
import { analyseText, analyseWord } from './analyse'

/** A way of saying (stems, in any order) and the stems that are looked for as well, alternative by alternative. */
export type Meaning = { say: readonly string[]; find: readonly (readonly string[])[] }

export type Synonyms = {
  /** The stem that stands for a group of words that are one word to the search. */
  canonical: (stem: string) => string
  /** Ways of saying by each of their stems. */
  meanings: ReadonlyMap<string, readonly Meaning[]>
  /** Stems of all words of the lists before canonical(), with one written form of each. */
  words: ReadonlyMap<string, string>
}

/** Compiles the curated lists once, so that a query costs look-ups only. */
export function compileSynonyms(file: SynonymsFile): Synonyms {
  const same = new Map<string, string>()
  const words = new Map<string, string>()
  for (const group of file.same) {
    const first = analyseWord(group[0] ?? '')
    for (const word of group) {
      const stem = analyseWord(word)
      if (!same.has(stem)) same.set(stem, same.get(first) ?? first)
      if (!words.has(stem)) words.set(stem, word)
    }
  }
  const canonical = (stem: string) => same.get(stem) ?? stem
  const stems = (phrase: string) => [...new Set(analyseText(phrase).map(canonical))]
  const meanings = new Map<string, Meaning[]>()
  for (const { say, find } of file.means) {
    const alternatives = find.map(stems).filter((terms) => terms.length > 0)
    for (const phrase of say) {
      const meaning: Meaning = { say: stems(phrase), find: alternatives }
      for (const stem of meaning.say) meanings.set(stem, [...(meanings.get(stem) ?? []), meaning])
      for (const word of phrase.split(/[\s-]+/)) {
        const stem = analyseWord(word)
        if (stem && !words.has(stem)) words.set(stem, word)
      }
    }
  }
  return { canonical, meanings, words }
}

/** Search without curated lists. */
export const NO_SYNONYMS: Synonyms = { canonical: (stem) => stem, meanings: new Map(), words: new Map() }
