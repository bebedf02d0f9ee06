import { z } from 'zod'
import { ANSWER_LENGTH, appealStates, appealTerms, DETAIL_LENGTH, ESSENCE_LENGTH } from './constants'
import { seenSchema, words } from './schema.operators'

const line = words({ min: 2, max: 300 })
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Article 5 of Law 393/96-ВР: who, where they live, what it is about, how to answer. And when it was received. */
export const appealSchema = z.object({
  requestId: z.string().min(1).max(60),
  receivedOn: z
    .string({ error: 'required' })
    .regex(DAY, 'day-invalid')
    .refine((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)), 'day-invalid'),
  applicantName: line,
  residence: line,
  essence: words(ESSENCE_LENGTH),
  contact: line,
  term: z.enum(appealTerms, { error: 'required' }),
})

export const extendAppealSchema = seenSchema.extend({ reason: words({ min: 5, max: 1000 }) })
export const forwardAppealSchema = seenSchema.extend({ to: words(DETAIL_LENGTH) })
export const answerAppealSchema = seenSchema.extend({ answer: words(ANSWER_LENGTH) })

/** The filter of the register, whatever the address holds. */
export function parseAppealFilter(query: Record<string, string | string[] | undefined>, thisYear: number) {
  const year = Number(query.year)
  return {
    year: Number.isInteger(year) && year > 2000 && year < 2200 ? year : thisYear,
    state: appealStates.find((state) => state === query.state),
  }
}
