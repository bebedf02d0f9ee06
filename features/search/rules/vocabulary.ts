import { analyseWord } from './analyse'
import { foldWord, normaliseWord } from './normalise'
import { letterMask, sharesLetters, spellingDistance, spellingLimit } from './spelling'
import type { Synonyms } from './synonyms'

/** What is known of a stem: how prominent its best place is, and its written forms. */
type Entry = { prominence: number; forms: string[] }

/** A folded word as written, or a stem, to compare slips of the pen with. */
type Form = { letters: string; mask: number; stem: string }

export type Near = { term: string; distance: number }

/** How prominent a word of the curated lists is; texts below a summary are less so. */
const CURATED = 2
/** A word that stands in no prominent place is a less likely reading of a slip. */
const OBSCURE = 0.3
const MAX_NEAR = 3
const MAX_COMPLETIONS = 12
/** Readings of a slip further than this from the best one are not tried. */
const SPREAD = 0.3

/** The words of all documents and of the curated lists: what a query may mean. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>()
  readonly #written = new Set<string>()
  readonly #words = new Map<number, Form[]>()
  readonly #stems = new Map<number, Form[]>()

  constructor(readonly synonyms: Synonyms) {
    for (const [stem, word] of synonyms.words) this.add(word, stem, CURATED)
  }

  /** Notes a word of a document; `prominence` is the weight of the field it stands in. */
  add(word: string, stem: string, prominence: number): void {
    const entry = this.#entries.get(stem) ?? { prominence, forms: [] }
    if (entry.forms.length === 0) {
      this.#entries.set(stem, entry)
      put(this.#stems, stem, stem)
    }
    entry.prominence = Math.max(prominence, entry.prominence)
    const normal = normaliseWord(word)
    if (this.#written.has(normal)) return
    this.#written.add(normal)
    entry.forms.push(word.toLowerCase())
    put(this.#words, foldWord(normal), stem)
  }

  /** True when a stem (before canonical()) stands in a text or in a curated list. */
  has(stem: string): boolean {
    return this.#entries.has(stem)
  }

  /** True when the word was met just as it is written, so that it can be shown as a correction. */
  hasWritten(word: string): boolean {
    return this.#written.has(normaliseWord(word))
  }

  /** The written form of a stem that is nearest to the letters of a word; Ukrainian letters go before Russian ones. */
  surface(stem: string, folded: string): string {
    const distance = (form: string) =>
      spellingDistance(foldWord(normaliseWord(form)), folded, folded.length) + (/[ыэъё]/.test(form) ? 0.1 : 0)
    const forms = (this.#entries.get(stem)?.forms ?? []).map((form) => ({ form, far: distance(form) }))
    return forms.sort((a, b) => a.far - b.far || prefersUkrainian(a.form, b.form))[0]?.form ?? stem
  }

  /** Known stems that begin so, the most prominent first. */
  completions(prefix: string): string[] {
    const found: [stem: string, prominence: number][] = []
    for (const [stem, { prominence }] of this.#entries)
      if (stem.startsWith(prefix)) found.push([stem, prominence])
    found.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
    return found.slice(0, MAX_COMPLETIONS).map(([stem]) => stem)
  }

  /**
   * Known words that differ from an unknown one by slips of the pen, nearest first. Words are compared as written, so
   * that a slip in the ending does no harm, and as stems, so that a form which no text has is found.
   */
  near(folded: string, stem: string): Near[] {
    const limit = spellingLimit(folded.length)
    const best = new Map<string, number>()
    const look = (forms: Map<number, Form[]>, letters: string, most: number) => {
      const mask = letterMask(letters)
      for (let length = letters.length - Math.floor(most); length <= letters.length + most; length += 1) {
        for (const form of forms.get(length) ?? []) {
          if (!sharesLetters(mask, form.mask, most)) continue
          const obscure = (this.#entries.get(form.stem)?.prominence ?? 0) < CURATED ? OBSCURE : 0
          const distance = obscure + spellingDistance(letters, form.letters, most - obscure)
          if (distance < (best.get(form.stem) ?? Number.POSITIVE_INFINITY)) best.set(form.stem, distance)
        }
      }
    }
    if (limit > 0) look(this.#words, folded, limit)
    const stemLimit = Math.min(limit, spellingLimit(stem.length))
    if (stemLimit > 0) look(this.#stems, stem, stemLimit)
    const found = [...best].map(([term, distance]) => ({ term, distance }))
    const rank = (near: Near) =>
      near.distance - 0.02 * Math.min(10, this.#entries.get(near.term)?.prominence ?? 0)
    found.sort((a, b) => rank(a) - rank(b))
    const least = found[0]?.distance ?? 0
    return found.filter((near) => near.distance <= least + SPREAD).slice(0, MAX_NEAR)
  }

  /** Two known words written as one, or nothing: «пенсійнийфонд». */
  split(word: string): [string, string] | null {
    const normal = normaliseWord(word)
    for (let at = normal.length - 3; at >= 3; at -= 1) {
      const [left, right] = [normal.slice(0, at), normal.slice(at)]
      if (this.#written.has(left) && this.#written.has(right)) return [analyseWord(left), analyseWord(right)]
    }
    return null
  }
}

/** і, ї and є stand in Ukrainian only: «пенсія» before «пенсия». */
const prefersUkrainian = (a: string, b: string) => Number(/[іїєґ]/.test(b)) - Number(/[іїєґ]/.test(a))

function put(forms: Map<number, Form[]>, letters: string, stem: string): void {
  const form = { letters, mask: letterMask(letters), stem }
  const same = forms.get(letters.length)
  if (same) same.push(form)
  else forms.set(letters.length, [form])
}
