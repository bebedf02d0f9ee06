import 'server-only'
import { randomInt } from 'node:crypto'
import { keyedDigest } from './keyed-digest'

/**
 * Codes that open a request, an enrolment or a registration again. Every letter looks the same in Latin and Cyrillic,
 * so a code can be read aloud and typed on either keyboard; 0, 1 and their look-alikes are left out.
 * 17 characters in 9 places: 1.2 × 10¹¹ codes.
 */
const ALPHABET = 'ACEHKMPTX23456789'
const LENGTH = 9
const CYRILLIC_TWINS: Record<string, string> = {
  А: 'A',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
}
const SEPARATORS = /[\s\p{Pd}\u2212\u00ad_.]/gu
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/** A new code, nine characters without dashes, every one as likely as another. */
export function randomCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** The code that a digest (hexadecimal, at least 32 characters) stands for: always the same one. */
export function codeFrom(digest: string): string {
  let rest = BigInt(`0x${digest}`)
  return Array.from({ length: LENGTH }, () => {
    const at = Number(rest % BigInt(ALPHABET.length))
    rest /= BigInt(ALPHABET.length)
    return ALPHABET[at]
  }).join('')
}

/**
 * A code as people type it (lower case, Cyrillic letters, spaces, any dashes) → as the portal stores it.
 * @returns null when it cannot be a code.
 */
export function parseCode(input: string): string | null {
  if (input.length > 60) return null
  const plain = input.replace(SEPARATORS, '').toUpperCase()
  const latin = Array.from(plain, (character) => CYRILLIC_TWINS[character] ?? character).join('')
  return CODE.test(latin) ? latin : null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Signs of codes in both alphabets, and those that people take for them. */
const NEARLY_A_CODE = /^[ACEHKMPTXOIBLZSАСЕНКМРТХОІВЗ\d -]+$/iu
const MOST_DIGITS = 6

/**
 * What was typed for a code, to be corrected. It comes into an address, so it must look like a code: names and phones do
 * not. Takes the part of an address too, as it stands there.
 */
export function typedCode(input: string): string | undefined {
  const text = decoded(input).trim()
  const digits = text.replace(/\D/g, '').length
  const isNear = text.length <= 20 && NEARLY_A_CODE.test(text) && /\p{L}|\d/u.test(text)
  return isNear && digits <= MOST_DIGITS ? text : undefined
}

/** A stored code as people read it: `ACE-HKM-239`. */
export function formatCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1-')
}

/**
 * What the database is asked for. The digest of a near guess is far away, so look-up times tell nothing. Codes of stamps
 * open nothing: their digests are apart.
 */
export function codeDigest(code: string, purpose: 'code' | 'stamp' = 'code'): string {
  return keyedDigest(purpose, code)
}
