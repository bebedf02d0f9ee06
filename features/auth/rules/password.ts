import { PASSWORD_LENGTH } from '../constants'
import { commonWords } from './common-words'

export type PasswordProblem =
  | 'password-missing'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-common'

/** Rows and columns of keyboards, both ways: fingers that walk make passwords that everybody has. */
const WALKS = [
  'qwertyuiop[]',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхї',
  'фівапролджє',
  'ячсмитьбю',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujm',
].flatMap((walk) => [walk, [...walk].reverse().join('')])

/** What people put in the place of a letter. */
const STANDS_FOR: Record<string, string> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
}

/** A password of fewer parts than this is guessed early: each known word, walk or year is one, as is each other sign. */
const MIN_PARTS = 7

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function withLetters(text: string): string {
  return [...text].map((sign) => STANDS_FOR[sign] ?? sign).join('')
}

/** How many signs from here are one part: a known word, a walk over the keyboard, the same sign again, a year. */
function lengthOfPart(text: string, lettered: string, at: number, words: readonly string[]): number {
  const rest = text.slice(at)
  const word = words.filter((known) => lettered.startsWith(known, at) || rest.startsWith(known))
  const longest = Math.max(0, ...word.map((known) => known.length))
  let walk = 0
  for (let length = 3; length <= rest.length; length += 1) {
    if (!WALKS.some((known) => known.includes(rest.slice(0, length)))) break
    walk = length
  }
  const same = /^(.)\1{2,}/u.exec(rest)?.[0].length ?? 0
  const year = /^(?:19|20)\d\d/.test(rest) ? 4 : 0
  return Math.max(1, longest, walk, same, year)
}

function countParts(text: string, words: readonly string[]): number {
  const lettered = withLetters(text)
  let parts = 0
  for (let at = 0; at < text.length; parts += 1) at += lengthOfPart(text, lettered, at, words)
  return parts
}

/** The shortest piece that the text is made of by repeating, itself when there is none: `abcabcab` is `abc`. */
function repeatedPiece(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length)
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return piece
  }
  return text
}

/**
 * What is wrong with a new password, without asking anybody: too short, too long, or made of what everybody's passwords
 * are made of. `own` are words that belong to this person and this place: name, e-mail, the portal's name.
 * @returns a code, or null when it will do.
 */
export function passwordProblem(password: string, own: readonly string[] = []): PasswordProblem | null {
  if (password === '') return 'password-missing'
  const length = [...password].length
  if (length < PASSWORD_LENGTH.min) return 'password-too-short'
  if (length > PASSWORD_LENGTH.max) return 'password-too-long'
  const text = plain(password)
  const ownWords = own
    .flatMap((words) => plain(words).split(/[^\p{L}\d’']+/u))
    .filter((word) => word.length >= 3)
  const parts = countParts(repeatedPiece(text), [...commonWords, ...ownWords])
  return parts < MIN_PARTS ? 'password-common' : null
}
