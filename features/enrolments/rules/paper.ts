import { parsePersonalPhone } from '@/lib/phone'
import { MAX_FROM_PAPER, MAX_NAME } from '../constants'
import type { NewEnrolment } from '../types'

export type PaperError = 'paper-empty' | 'paper-too-many' | 'paper-name' | 'paper-phone'
export type PaperSheet = { ok: true; people: NewEnrolment[] } | { ok: false; error: PaperError; line: number }

/** A phone at the end of a line, after anything that people put between a name and a number. */
const LINE = /^(.*?)[\s,;:.–—-]*((?:[+(]|\d)[\d\s().-]{4,})?$/u

function readLine(line: string): NewEnrolment | PaperError {
  const [, name = '', number] = line.match(LINE) ?? []
  if (!/\p{L}/u.test(name) || name.length > MAX_NAME) return 'paper-name'
  if (!number) return { name, phone: null }
  const phone = parsePersonalPhone(number)
  return phone ? { name, phone } : 'paper-phone'
}

/** People typed from paper: a line each, name first, then a phone if there is one. `line` counts from 1. */
export function readPaper(text: string): PaperSheet {
  const lines = text.split('\n').map((line) => line.trim())
  const people: NewEnrolment[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const read = readLine(line)
    if (typeof read === 'string') return { ok: false, error: read, line: index + 1 }
    people.push(read)
  }
  if (people.length === 0) return { ok: false, error: 'paper-empty', line: 1 }
  if (people.length > MAX_FROM_PAPER) return { ok: false, error: 'paper-too-many', line: MAX_FROM_PAPER + 1 }
  return { ok: true, people }
}
