import { fold, normaliseWord } from './normalise'
import { SHIFTED_FORMS } from './vowel-shifts'

/** Endings of cases, persons and adjectives in folded letters, by the letters that must stay before them. */
const ENDINGS: readonly (readonly [ending: string, stay: number])[] = [
  ['иями', 3],
  ['ого', 3],
  ['его', 3],
  ['ому', 3],
  ['ему', 3],
  ['ами', 3],
  ['ями', 2],
  ['ими', 3],
  ['ови', 3],
  ['еви', 3],
  ['ою', 2],
  ['ею', 2],
  ['ям', 2],
  ['ях', 2],
  ['ам', 3],
  ['ах', 3],
  ['ом', 3],
  ['ем', 3],
  ['им', 3],
  ['их', 3],
  ['я', 2],
  ['ю', 2],
  ['и', 2],
  ['а', 3],
  ['у', 3],
  ['е', 3],
  ['о', 3],
]

/**
 * Suffixes of verbs, participles and derived words. They are taken off again and again, so that «зруйнувала»,
 * «зруйнований» and «зруйнувати» end at the same stem.
 */
const SUFFIXES: readonly (readonly [suffix: string, stay: number])[] = [
  ['ост', 4],
  ['ист', 4],
  ['ств', 4],
  ['ив', 4],
  ['ов', 4],
  ['ев', 4],
  ['ин', 4],
  ['ав', 4],
  ['ув', 4],
  ['юв', 4],
  ['ал', 4],
  ['ил', 4],
  ['ул', 4],
  ['ат', 4],
  ['ит', 4],
  ['ят', 4],
  ['ут', 4],
  ['ют', 4],
  ['ан', 4],
  ['ян', 4],
  ['ен', 4],
  ['ац', 4],
]

/** Sounds that change at the end of a stem: бібліотеці = бібліотека, послузі = послуга, свекруха = свекрусі. */
const SOUNDS: Readonly<Record<string, string>> = { ц: 'к', з: 'г', х: 'с' }

function cut(word: string, table: readonly (readonly [string, number])[]): string {
  for (const [ending, stay] of table) {
    if (word.endsWith(ending) && word.length - ending.length >= stay) return word.slice(0, -ending.length)
  }
  return word
}

function change(word: string): string {
  if (/[^аеиоуюя]ок$/.test(word) && word.length > 4) return `${word.slice(0, -2)}к`
  if (/(ер|ор|ар)к$/.test(word) && word.length > 5) return word.slice(0, -1)
  if (/ивк$/.test(word) && word.length > 6) return word.slice(0, -1)
  if (/[бпвмф]л$/.test(word) && word.length > 4) return word.slice(0, -1)
  if (/дж$/.test(word) && word.length > 4) return word.slice(0, -1)
  if (/[^аеиоуюя]н$/.test(word) && word.length > 5) return word.slice(0, -1)
  if (/[внрл]ск$/.test(word) && word.length > 5) return word.slice(0, -2)
  const sound = SOUNDS[word.slice(-1)]
  return sound && word.length > 2 ? word.slice(0, -1) + sound : word
}

/** One round takes one ending, one suffix or one sound; rounds go on until nothing changes. */
function reduce(folded: string): string {
  let word = folded
  for (;;) {
    const shorter = cut(word, ENDINGS)
    const next = shorter !== word ? shorter : cut(word, SUFFIXES)
    const changed = fold(next !== word ? next : change(word))
    if (changed === word) return word
    word = changed
  }
}

const REFLEXIVE = /(?:ся|сь)$/

const bare = (word: string) => (word.length > 6 ? word.replace(REFLEXIVE, '') : word)

/** переселенець → переселенц-, as in переселенці; only on whole words, as бібліотец- has the same end. */
const nominative = (folded: string) => (/.{3}[^аеиоуюя]ец$/.test(folded) ? `${folded.slice(0, -2)}ц` : folded)

const shifted = new Map<string, string>(
  SHIFTED_FORMS.flatMap((forms) => {
    const stems = forms.map((form) => reduce(nominative(fold(bare(normaliseWord(form))))))
    return stems.map((stem) => [stem, stems[0] ?? stem] as const)
  }),
)

/**
 * A light stem of a normalised Cyrillic word, Ukrainian or Russian, in folded letters. Stemming a stem changes nothing.
 * The suffixes were chosen for this portal's words; the stem is a key, not a root of the language.
 */
export function stemUkrainian(word: string): string {
  const stem = reduce(nominative(fold(bare(word))))
  return shifted.get(stem) ?? stem
}
