import { z } from 'zod'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import { MAX_QUERY_LENGTH, MAX_RESULTS } from './constants'

/** The query of `/api/search`; issues are the codes missing, too-long, invalid. */
export const searchRequestSchema = z.object({
  query: z
    .string({ error: 'missing' })
    .trim()
    .min(1, { error: 'missing' })
    .max(MAX_QUERY_LENGTH, { error: 'too-long' }),
  locale: z.enum(locales, { error: 'invalid' }).default(defaultLocale),
  limit: z.coerce
    .number({ error: 'invalid' })
    .int({ error: 'invalid' })
    .min(1, { error: 'invalid' })
    .max(MAX_RESULTS, { error: 'invalid' })
    .default(10),
})

const phrase = z.string().trim().min(2).max(60)

/** `content/synonyms.yaml`: words that are one word to the search, and what people say for what the portal says. */
export const synonymsSchema = z.strictObject({
  /** Groups of single words; the first stands for all, in texts and in queries. */
  same: z.array(z.array(phrase.regex(/^\S+$/, { error: 'one-word' })).min(2)),
  /** Words or phrases of people and the words of the portal that are looked for as well. */
  means: z.array(z.strictObject({ say: z.array(phrase).min(1), find: z.array(phrase).min(1) })),
})

export type SynonymsFile = z.infer<typeof synonymsSchema>
