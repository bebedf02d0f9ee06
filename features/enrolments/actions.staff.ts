'use server'

import { type StaffContext, type StaffOutcome, staffAction } from '@/features/auth/builders'
import { pageTags } from '@/lib/cache-tags'
import { defaultLocale } from '@/lib/i18n/locales'
import { getPoolUse } from './data.staff'
import { addFromPaper, cancelPerson, recordTold, type SheetRefusal, updateNote } from './mutations.sheet'
import { readPaperList } from './rules/paper-list'
import { paperSchema, personNoteSchema, personSchema } from './schema.staff'
import type { PaperDone } from './types'

const update = {
  permission: 'update:enrolment',
  ledBy: ({ pool }: { pool: string }, tx: StaffContext['tx']) => getPoolUse(pool, tx),
} as const
const ENTITY = 'enrolment'

function refusal({ reason }: SheetRefusal): StaffOutcome<never> {
  return { status: 'failed', code: reason === 'unknown' ? 'gone' : 'changed' }
}

/**
 * People from paper or a call, for any pool of seats: all of them or, while a line is wrong, nobody. Wrong lines are
 * `line-<number>`. Their messages come in the portal's first language, for the paper does not say which.
 */
export const addFromPaperAction = staffAction<typeof paperSchema, PaperDone>(
  paperSchema,
  { ...update, name: 'enrolments-paper' },
  async ({ pool, people: text, submissionKey: key }, { tx, now }) => {
    const read = readPaperList(text)
    if (!read.ok) {
      const fields = read.problems.map(({ line, code }) => [`line-${line}`, code] as const)
      return { status: 'invalid', fields: Object.fromEntries(fields) }
    }
    if (read.people.length === 0) return { status: 'invalid', fields: { people: 'people-missing' } }
    const done = await addFromPaper(pool, read.people, { locale: defaultLocale, now, key }, tx)
    if (!done.ok) return refusal(done)
    const audit = done.added.map(({ id, state }) => ({
      ...{ entity: ENTITY, id, action: 'create:enrolment', after: { pool, state } },
    }))
    return { status: 'ok', audit, tags: audit.length > 0 ? [pageTags.all] : [], data: done.done }
  },
)

/** Gives somebody's seat back, as they asked; whoever waits longest gets it. */
export const cancelPersonAction = staffAction(
  personSchema,
  { ...update, name: 'enrolment-cancel' },
  async (person, { tx, now }) => {
    const done = await cancelPerson(person, now, tx)
    if (!done.ok) return refusal(done)
    const { id, pool } = person
    const audit = { entity: ENTITY, id, action: 'cancel:enrolment', after: { pool, state: 'cancelled' } }
    return { status: 'ok', audit, tags: [pageTags.all] }
  },
)

/** Somebody who had to be called was. */
export const toldAction = staffAction(
  personSchema,
  { ...update, name: 'enrolment-told' },
  async (person, { tx, now }) => {
    const done = await recordTold(person, now, tx)
    if (!done.ok) return refusal(done)
    return { status: 'ok', audit: { entity: ENTITY, id: person.id, action: 'tell:enrolment' } }
  },
)

/** Words for the colleagues about one person, unless somebody changed the person meanwhile. */
export const personNoteAction = staffAction(
  personNoteSchema,
  { ...update, name: 'enrolment-note' },
  async (input, { tx }) => {
    const done = await updateNote(input, tx)
    if (!done.ok)
      return done.reason === 'conflict' ? { status: 'conflict' } : { status: 'failed', code: 'gone' }
    const after = { text: input.note }
    return { status: 'ok', audit: { entity: ENTITY, id: input.id, action: 'note:enrolment', after } }
  },
)
