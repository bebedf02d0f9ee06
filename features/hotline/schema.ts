import { z } from 'zod'
import { callablePhone, phoneProblem } from '@/lib/phone-problem'
import {
  callTimes,
  contactKinds,
  type hotlineFieldErrors,
  MESSAGE_LENGTH,
  QUESTION_LENGTH,
} from './constants'

type FieldError = (typeof hotlineFieldErrors)[number]

/** A box that was ticked sends `on` (or any text); one that was not sends nothing. */
const box = z
  .string()
  .optional()
  .transform((value) => Boolean(value))

type Text = 'question' | 'message'

function textProblem(
  field: Text,
  text: string,
  { min, max }: { min: number; max: number },
): FieldError | null {
  if (text === '') return `${field}-missing`
  if (text.length < min) return `${field}-too-short`
  return text.length > max ? `${field}-too-long` : null
}

const text = z.string().trim().default('')

function report(context: z.RefinementCtx, path: string, problem: FieldError | null): void {
  if (problem) context.addIssue({ code: 'custom', path: [path], message: problem })
}

/** How the answer reaches the resident: by phone, or they come back with the code. */
export type Contact =
  | { kind: 'phone'; phone: string; callWhen: (typeof callTimes)[number]; mayLeaveMessage: boolean }
  | { kind: 'code' }

/** Fields are all texts, so that every problem is told at once. */
export const createRequestSchema = z
  .object({
    question: text,
    contact: text,
    phone: text,
    callWhen: z.enum(callTimes).catch('any'),
    mayLeaveMessage: box,
    consent: box,
  })
  .superRefine(({ question, contact, phone, consent }, context) => {
    report(context, 'question', textProblem('question', question, QUESTION_LENGTH))
    if (!contactKinds.some((kind) => kind === contact)) report(context, 'contact', 'contact-missing')
    if (contact !== 'phone') return
    report(context, 'phone', phoneProblem(phone))
    report(context, 'consent', consent ? null : 'consent-missing')
  })
  .transform(({ question, contact, phone, callWhen, mayLeaveMessage }) => {
    const personal = callablePhone(phone)
    const how: Contact =
      contact === 'phone' && personal
        ? { kind: 'phone', phone: personal, callWhen, mayLeaveMessage }
        : { kind: 'code' }
    return { question, contact: how }
  })

/** A message to a request, or the reason to open it again. `code` comes from the page, so a bad one is no field error. */
export const requestMessageSchema = z
  .object({ code: text, message: text })
  .superRefine(({ message }, context) => {
    report(context, 'message', textProblem('message', message, MESSAGE_LENGTH))
  })

export type NewRequest = z.output<typeof createRequestSchema>
