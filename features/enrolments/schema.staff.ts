import { z } from 'zod'
import { MAX_PERSON_NOTE } from './constants'

const id = z.string().min(1, 'invalid').max(60, 'invalid')

/** One person of one pool of seats. */
const person = { id, pool: id }

/** People typed from paper. What is wrong with which line is said by `readPaperList`. */
export const paperSchema = z.strictObject({
  pool: id,
  people: z.string().max(20_000, 'too-long'),
  submissionKey: z.string().max(100, 'invalid').default(''),
})
export const personSchema = z.strictObject(person)
export const personNoteSchema = z.strictObject({
  ...person,
  version: z.coerce.number().int('invalid').min(0, 'invalid'),
  note: z.string().trim().max(MAX_PERSON_NOTE, 'too-long').default(''),
})
