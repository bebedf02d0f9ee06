import { z } from 'zod'
import { parseStepCode } from '@/features/guides/rules/step-code'
import { locales } from '@/lib/i18n/locales'
import { ANSWER_LENGTH, DETAIL_LENGTH, NOTE_LENGTH, outcomes, priorities, TITLE_LENGTH } from './constants'
import { createRequestSchema } from './schema'

/** A text of some length; issues are `required` and `too-long`. */
export const words = ({ min, max }: { min: number; max: number }) =>
  z.string({ error: 'required' }).trim().min(min, 'required').max(max, 'too-long')

/** What an operator saw: the request and its version. Both come from the page, so a bad one is no field error. */
export const seenSchema = z.object({
  id: z.string().min(1).max(60),
  version: z.coerce.number().int().min(1),
})

/** What looks like a phone or an e-mail: the detail of an end stays when the question is long erased. */
const PERSONAL = /\d(?:[\s().-]*\d){8,}|\S@\S+\.\S/

/** Where a question ended. Of a guide its number or one of its steps is named. */
export const outcomeSchema = z
  .object({
    outcome: z.enum(outcomes, { error: 'outcome-missing' }),
    detail: z.string().trim().default(''),
  })
  .superRefine(({ outcome, detail }, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['detail'], message })
    if (detail.length < DETAIL_LENGTH.min) issue('detail-missing')
    else if (detail.length > DETAIL_LENGTH.max) issue('too-long')
    else if (outcome === 'guide-used' && !parseStepCode(detail)) issue('guide-unknown')
    else if (PERSONAL.test(detail)) issue('detail-personal')
  })

export const answerSchema = seenSchema.extend({ text: words(ANSWER_LENGTH), kind: z.enum(['answer', 'ask']) })
export const closeSchema = seenSchema.and(outcomeSchema)
export const assignSchema = seenSchema.extend({ assigneeId: z.string().max(60).default('') })
export const prioritySchema = seenSchema.extend({ priority: z.enum(priorities) })
export const stateSchema = seenSchema.extend({ to: z.enum(['in-work', 'waiting']) })
export const noteSchema = z.object({ id: z.string().min(1).max(60), text: words(NOTE_LENGTH) })
export const mergeSchema = seenSchema.extend({ into: z.string().trim().min(1, 'required').max(60) })

/** A call: the same as residents fill in, with how urgent it is and in which language to answer. */
export const phoneRequestSchema = z
  .object({
    priority: z.enum(priorities).catch('normal'),
    answerLocale: z.enum(locales).catch('uk'),
    key: z.string().max(64).optional(),
  })
  .and(createRequestSchema)

export const templateSchema = z.object({
  id: z.string().max(60).default(''),
  version: z.coerce.number().int().min(0).catch(0),
  title: words(TITLE_LENGTH),
  textUk: words(ANSWER_LENGTH),
  textEn: words(ANSWER_LENGTH),
})
