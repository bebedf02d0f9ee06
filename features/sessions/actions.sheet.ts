'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import type { CertificateSheet } from '@/features/certificates/types'
import { pageTags } from '@/lib/cache-tags'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { loadCourseTitle } from './loaders.staff'
import { endSession, printCertificates } from './mutations.end'
import { addFromPaper, cancelPerson, recordCall, type SheetRefusal, saveNote } from './mutations.sheet'
import { auditFacts } from './rules/audit-facts'
import { readPaperList } from './rules/paper-list'
import { endSchema, paperSchema, personNoteSchema, personSchema, printSchema } from './schema.sheet'
import type { PaperDone, PrintedSheet } from './types.staff'

const update = { permission: 'update:enrolment' } as const
const ENTITY = 'enrolment'

function refusal({ reason }: SheetRefusal): StaffOutcome<never> {
  return { status: 'failed', code: reason === 'unknown' ? 'gone' : 'changed' }
}

/** People from paper, all of them or, while a line is wrong, nobody. Wrong lines are `line-<number>`. */
export const paperAction = staffAction<typeof paperSchema, PaperDone>(
  paperSchema,
  { ...update, name: 'session-paper' },
  async ({ sessionId, people: text }, { tx, now, locale }) => {
    const read = readPaperList(text)
    if (!read.ok) {
      const fields = read.problems.map(({ line, code }) => [`line-${line}`, code] as const)
      return { status: 'invalid', fields: Object.fromEntries(fields) }
    }
    if (read.people.length === 0) return { status: 'invalid', fields: { people: 'people-missing' } }
    const done = await addFromPaper(sessionId, read.people, { locale, now }, tx)
    if (!done.ok) return refusal(done)
    const { enrolled, waiting, known } = done
    const audit = { entity: 'session', id: sessionId, action: 'add:enrolment', after: { enrolled, waiting } }
    return { status: 'ok', audit, tags: [pageTags.all], data: { enrolled, waiting, known } }
  },
)

export const cancelPersonAction = staffAction(
  personSchema,
  { ...update, name: 'session-cancel-person' },
  async (person, { tx, now }) => {
    const done = await cancelPerson(person, now, tx)
    if (!done.ok) return refusal(done)
    const audit = { entity: ENTITY, id: person.id, action: 'cancel:enrolment', after: { state: 'cancelled' } }
    return { status: 'ok', audit, tags: [pageTags.all] }
  },
)

/** Somebody who had to be called was. */
export const toldAction = staffAction(
  personSchema,
  { ...update, name: 'session-told' },
  async (person, { tx, now }) => {
    const done = await recordCall(person, now, tx)
    if (!done.ok) return refusal(done)
    return { status: 'ok', audit: { entity: ENTITY, id: person.id, action: 'tell:enrolment' } }
  },
)

export const personNoteAction = staffAction(
  personNoteSchema,
  { ...update, name: 'session-note' },
  async (input, { tx }) => {
    const done = await saveNote(input, tx)
    if (!done.ok)
      return done.reason === 'conflict' ? { status: 'conflict' } : { status: 'failed', code: 'gone' }
    const after = { text: input.note }
    return { status: 'ok', audit: { entity: ENTITY, id: input.id, action: 'note:enrolment', after } }
  },
)

/** `version` is that of the session as it stands now, for who saw an older one. */
type Printed = { sheets: PrintedSheet[]; version?: number }

const printed = (sheets: readonly CertificateSheet[], locale: Locale): PrintedSheet[] =>
  sheets.map((sheet) => ({ ...sheet, day: formatDay(sheet.issuedOn, locale) }))

/** Ends a session; its certificates come back for the printer, and only here do their keys stand in clear. */
export const endAction = staffAction<typeof endSchema, Printed, Awaited<ReturnType<typeof loadCourseTitle>>>(
  endSchema,
  { permission: 'issue:certificate', name: 'session-end', prepare: ({ id }) => loadCourseTitle(id) },
  async (input, { tx, now, staff, locale }, courseTitle) => {
    const ended = await endSession(input, { courseTitle, staffId: staff.id, now }, tx)
    if (ended.ok) {
      const { sheets = [], after } = ended
      const facts = { ...auditFacts(after), certificates: sheets.length }
      const audit = { entity: 'session', id: input.id, action: 'end:session', after: facts }
      return { status: 'ok', audit, tags: [pageTags.all], data: { sheets: printed(sheets, locale) } }
    }
    if (ended.reason === 'conflict')
      return { status: 'conflict', data: { sheets: [], version: ended.current.version } }
    if (ended.reason === 'invalid') return { status: 'invalid', fields: ended.fields }
    return { status: 'failed', code: ended.reason === 'unknown' ? 'gone' : 'changed' }
  },
)

/** The certificates once more for the printer. */
export const printAction = staffAction<typeof printSchema, Printed>(
  printSchema,
  { permission: 'issue:certificate', name: 'session-print', refresh: false },
  async ({ sessionId }, { tx, now, locale }) => {
    const sheets = await printCertificates(sessionId, now, tx)
    const audit = {
      entity: 'session',
      id: sessionId,
      action: 'print:certificate',
      after: { certificates: sheets.length },
    }
    return { status: 'ok', audit, data: { sheets: printed(sheets, locale) } }
  },
)
