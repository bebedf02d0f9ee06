import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'
import { readPaper } from './rules/paper'

const id = z.string().min(1, 'invalid').max(60, 'invalid')

/** People typed from paper, in the language in which they get messages. */
export const paperSchema = z.strictObject({
  pool: id,
  locale: z.enum(locales, 'invalid').default('uk'),
  people: z
    .string()
    .max(10_000, 'too-long')
    .transform((text, context) => {
      const sheet = readPaper(text)
      if (sheet.ok) return sheet.people
      context.addIssue({ code: 'custom', message: sheet.error })
      return z.NEVER
    }),
})

export const personSchema = z.strictObject({ id, pool: id })
