import { parsePersonalPhone } from '@/lib/phone'
import { MAX_FROM_PAPER, MAX_NAME } from '../constants'
import type { NewEnrolment } from '../types'

export type PaperProblem =
  | 'person-name-missing'
  | 'name-too-long'
  | 'phone-wrong'
  | 'written-twice'
  | 'lines-too-many'

/** What is wrong with a line, by its number from 1 as the field shows it. */
export type LineProblem = { line: number; text: string; code: PaperProblem }

const NUMBERING = /^\s*(?:\d{1,2}\s*[.)]|[-–—•*])\s*/
/** A phone at the end of the line: from the first sign that a phone may begin with, after which no letter comes. */
const PHONE_AT_END = /[+(]?\d[\d\s().\p{Pd}\p{Cf}\u2212]*$/u
const AROUND = /^[\s,;:|\p{Pd}]+|[\s,;:|(\p{Pd}]+$/gu
const LETTER = /\p{L}/u

/** The same for the same person, however their name was typed. */
export const personKey = ({ name, phone }: NewEnrolment) => `${name.toLocaleLowerCase('uk')}|${phone ?? ''}`

/** One line of the sheet: «Ім’я, телефон», or the name alone for who left no phone. */
function readLine(line: string): NewEnrolment | PaperProblem {
  const text = line.replace(NUMBERING, '').trim()
  const split = text.match(/^([^,;\t]*)[,;\t](.*)$/)
  const found = split ? null : text.match(PHONE_AT_END)
  const written = split ? (split[2] ?? '') : (found?.[0] ?? '')
  const given = split ? (split[1] ?? '') : text.slice(0, text.length - written.length)
  const name = given.replace(AROUND, '').replace(/\s+/g, ' ')
  const typed = written.replace(AROUND, '')
  if (!LETTER.test(name)) return 'person-name-missing'
  if ([...name].length > MAX_NAME) return 'name-too-long'
  if (typed === '') return { name, phone: null }
  const phone = parsePersonalPhone(typed)
  return phone ? { name, phone } : 'phone-wrong'
}

/**
 * People as they were typed from paper, one in a line. Empty lines are left out. As long as one line is wrong nobody is
 * taken, so that nothing is written down twice.
 */
export function readPaperList(
  text: string,
): { ok: true; people: NewEnrolment[] } | { ok: false; problems: LineProblem[] } {
  const problems: LineProblem[] = []
  const people = new Map<string, NewEnrolment>()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const read = readLine(line)
    const problem = (code: PaperProblem) =>
      problems.push({ line: index + 1, text: line.trim().slice(0, 60), code })
    if (typeof read === 'string') problem(read)
    else if (people.has(personKey(read))) problem('written-twice')
    else if (people.size === MAX_FROM_PAPER) problem('lines-too-many')
    else people.set(personKey(read), read)
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, people: [...people.values()] }
}
