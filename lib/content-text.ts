import { z } from 'zod'
import type { CodeTexts } from './yaml-source'

/** Controls, invisible marks and marks that turn the direction of text: none has a place in words for people. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u

/** One line of plain words in a content file: no markup, nothing invisible. Its issues are codes. */
export const contentText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(max, `longer-than-${max}`)
    .refine((value) => !HIDDEN.test(value), 'invisible')
    .refine((value) => !/[<>]/.test(value), 'markup')

/** The same in both languages. */
export const bothTexts = (max: number) => z.strictObject({ uk: contentText(max), en: contentText(max) })

/** Plain English for the codes above, for lengths that a schema names. */
export function contentTextCodes(...lengths: number[]): CodeTexts {
  return {
    empty: 'it must not be empty',
    invisible: 'an invisible character stands here; remove it',
    markup: 'plain words only: < and > have no place here',
    ...Object.fromEntries(lengths.map((max) => [`longer-than-${max}`, `at most ${max} characters`])),
  }
}
