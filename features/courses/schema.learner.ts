import { z } from 'zod'
import { HOLDER_LENGTH } from '@/features/certificates/constants'
import type { lessonFieldErrors } from './constants.lessons'

type FieldError = (typeof lessonFieldErrors)[number]

const word = z.string().trim().max(200).default('').catch('')

/** The end check as it was sent: which course, and a field for every answer. */
export const endCheckSchema = z.looseObject({ course: word }).pipe(z.record(z.string(), z.string()))

/** What an address says of answers: of several values with one name the first counts, anything odd is left out. */
export const answerFieldsSchema = z.record(
  z.string(),
  z
    .union([z.string().max(20), z.array(z.string().max(20)).transform(([first]) => first)])
    .optional()
    .catch(undefined),
)

function nameProblem(name: string): FieldError | null {
  if (name === '') return null
  if (name.length < HOLDER_LENGTH.min || !/\p{L}/u.test(name)) return 'holder-too-short'
  return name.length > HOLDER_LENGTH.max ? 'holder-too-long' : null
}

/** Who passed the end check asks for a certificate; without a name it is given all the same. */
export const claimSchema = z.object({
  course: word,
  answers: word,
  name: z
    .string()
    .default('')
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .superRefine((name, context) => {
      const message = nameProblem(name)
      if (message) context.addIssue({ code: 'custom', message })
    }),
})

/** Answers that somebody wants to find again; `code` is empty for a new one, `lesson` for the end check. */
export const saveProgressSchema = z.object({ course: word, lesson: word, answers: word, code: word })
