/** Letters that are heard or typed one for the other, in folded letters. */
const CONFUSED = [
  'ао',
  'еи',
  'ув',
  'бп',
  'дт',
  'гх',
  'гк',
  'жш',
  'зс',
  'шщ',
  'яа',
  'юу',
  'чш',
  'цс',
  'ei',
  'ck',
  'sz',
  'sc',
  'ao',
  'vw',
]
const ROWS = ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function pairs(): Set<string> {
  const near = new Set<string>()
  for (const row of ROWS) {
    for (let at = 1; at < row.length; at += 1) near.add(row.slice(at - 1, at + 1))
  }
  return near
}

const neighbours = pairs()
const confused = new Set(CONFUSED)
const either = (set: Set<string>, a: string, b: string) => set.has(a + b) || set.has(b + a)

const SWAP = 0.8
const FIRST_LETTER = 0.3

/** Letters that have a cost of their own, numbered from 1 by their code; 0 is every other sign. */
const INDEX = new Uint8Array(0x500)
const LETTERS = [...new Set([...ROWS, ...CONFUSED].join(''))]
for (const [at, letter] of LETTERS.entries()) INDEX[letter.charCodeAt(0)] = at + 1

const WIDTH = LETTERS.length + 1
const COSTS = new Float64Array(WIDTH * WIDTH).fill(1)
for (const [row, a] of LETTERS.entries()) {
  for (const [column, b] of LETTERS.entries()) {
    const cost = either(confused, a, b) ? 0.5 : either(neighbours, a, b) ? 0.8 : 1
    COSTS[(row + 1) * WIDTH + column + 1] = cost
  }
}

function replaceCost(a: number, b: number): number {
  return a === b ? 0 : (COSTS[(INDEX[a] ?? 0) * WIDTH + (INDEX[b] ?? 0)] ?? 1)
}

/**
 * How far two words are: a weighted Damerau–Levenshtein distance (optimal string alignment, Damerau 1964). Look-alike
 * sounds cost 0.5, neighbour keys and swapped letters 0.8, everything else 1; another first letter 0.3 more.
 * @returns Infinity as soon as the distance is over `limit`.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    const letter = a.charCodeAt(row - 1)
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1)
      const replaced = at(previous, column - 1) + replaceCost(letter, other)
      let cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced)
      const swapped = row > 1 && column > 1 && letter !== other
      if (swapped && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2)) {
        cost = Math.min(cost, at(before, column - 2) + SWAP)
      }
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    before = previous
    previous = current
  }
  const sameStart = a === b || replaceCost(a.charCodeAt(0), b.charCodeAt(0)) <= 0.5
  const distance = at(previous, b.length) + (sameStart ? 0 : FIRST_LETTER)
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY

/** Classes of letters that are confused with each other share a bit, so a slip inside a class changes nothing. */
const CLASSES = [
  'аояao',
  'еиei',
  'увюvw',
  'бп',
  'дт',
  'гхк',
  'жшщч',
  'зсцcskz',
  'л',
  'м',
  'н',
  'р',
  'ф',
  'b',
  'd',
  'f',
  'g',
  'h',
  'l',
  'm',
  'n',
  'p',
  'q',
  'r',
  't',
  'u',
  'x',
]
const BITS = new Map(
  CLASSES.flatMap((letters, bit) => [...letters].map((letter) => [letter, 1 << bit] as const)),
)

/** The letters of a word as bits, for a quick refusal before words are compared. */
export function letterMask(word: string): number {
  let mask = 0
  for (const letter of word) mask |= BITS.get(letter) ?? 1 << 30
  return mask
}

/** False when two words differ in more letters than a distance of `limit` allows. */
export function sharesLetters(a: number, b: number, limit: number): boolean {
  let different = a ^ b
  let count = 0
  for (; different !== 0; different &= different - 1) count += 1
  return count <= 2 * Math.floor(limit / SWAP)
}

/** How much may be wrong in a word of that many letters. */
export function spellingLimit(length: number): number {
  if (length < 4) return 0
  if (length === 4) return 0.6
  if (length < 7) return 1
  return length < 9 ? 1.5 : 2
}
