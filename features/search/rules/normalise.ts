const APOSTROPHES = /['’ʼ‘`´′＇]/g
const INVISIBLE = /[\p{M}\p{Cf}]/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /[a-z]/g
/** Words of one everyday alphabet need only lower case: most words, so most of the time. */
const PLAIN = /^(?:[А-ЩЬЮЯа-щьюяІіЇїЄєҐґЫыЭэЪъЁё]+|[A-Za-z]+|[0-9]+)$/

const SIGN_IN = /^(?:sign|log)[a-z]*[ -]in$/i

/** Letters that look the same on paper: «пiдпис» is often typed with a Latin i. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

const LATIN_LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOK_ALIKE).map(([latin, cyrillic]) => [cyrillic, latin]),
)

/**
 * The searchable form of one word: lower case, composed, without apostrophes, stress marks and invisible signs, in one
 * alphabet. For keys only, never for shown text.
 */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  if (SIGN_IN.test(word)) return 'login'
  const bare = word.replace(APOSTROPHES, '').normalize('NFKC').toLowerCase()
  return oneAlphabet(bare.normalize('NFKC').replace(APOSTROPHES, '').replace(INVISIBLE, ''))
}

function oneAlphabet(word: string): string {
  const cyrillic = word.match(CYRILLIC)?.length ?? 0
  if (cyrillic === 0) return word
  const latin = word.match(LATIN)?.length ?? 0
  if (latin === 0) return word
  const table = cyrillic >= latin ? LOOK_ALIKE : LATIN_LOOK_ALIKE
  return [...word].map((letter) => table[letter] ?? letter).join('')
}

/** True for a word with a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word)
}

const NOT_LETTER = /^\P{L}+$/u
const FOLDED: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  й: 'и',
  є: 'е',
  э: 'е',
  ё: 'е',
  ґ: 'г',
  ь: '',
  ъ: '',
}

/**
 * Folds a normalised Cyrillic word so that Ukrainian and Russian spellings meet: і ї ы й → и, є э ё → е, ґ → г, no ь ъ,
 * no doubled letters (пенсія = пенсия, електронна = электронная without endings).
 */
export function fold(word: string): string {
  let folded = ''
  for (const letter of word) {
    const plain = FOLDED[letter] ?? letter
    if (!folded.endsWith(plain) || NOT_LETTER.test(plain)) folded += plain
  }
  return folded
}

/** Folds a normalised Latin word: no accents, y and j → i, no doubled letters (diya, dija, diia; adress, address). */
export function foldLatin(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[yj]/g, 'i')
  return plain.replace(/(\p{L})\1+/gu, '$1')
}

/** Folds a normalised word by its alphabet. */
export function foldWord(word: string): string {
  return isCyrillic(word) ? fold(word) : foldLatin(word)
}
