import { z } from 'zod'

const text = (max: number) => z.string().trim().min(1, 'empty').max(max, `longer-than-${max}`)

const termSchema = z.strictObject({
  /** Permanent: texts and links point to it. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id'),
  term: text(60),
  /** The words behind an abbreviation; null when there are none. */
  full: text(160).nullable(),
  text: text(400),
})

export const glossarySchema = z
  .array(termSchema)
  .refine((terms) => new Set(terms.map(({ id }) => id)).size === terms.length, 'repeated-id')

export type GlossaryTerm = z.infer<typeof termSchema>

/** Plain English for the codes above, for the authors of content. */
export const glossaryCodeTexts: Record<string, string> = {
  empty: 'it must not be empty',
  'bad-id': 'small Latin letters, digits and hyphens are expected',
  'repeated-id': 'an id stands twice',
  'longer-than-60': 'at most 60 characters',
  'longer-than-160': 'at most 160 characters',
  'longer-than-400': 'at most 400 characters',
}
