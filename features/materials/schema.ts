import { z } from 'zod'
import { materialFormats, subjectKinds } from './constants'
import type { MaterialChoice } from './types'

/** `kind` or `kind/slug`, as the list to choose from has it. */
const subject = z
  .string()
  .regex(/^[a-z]+(?:\/[a-z0-9-]{1,80})?$/)
  .transform((value) => {
    const [kind, slug = ''] = value.split('/')
    return { kind: subjectKinds.find((known) => known === kind) ?? 'portal', slug }
  })
  .catch({ kind: 'portal', slug: '' })

const querySchema = z.object({
  subject,
  format: z.enum(materialFormats).catch('poster-a4'),
  lang: z.enum(['uk', 'en']).catch('uk'),
})

/** What an address asks to print; anything malformed is the portal's poster. */
export function parseMaterialChoice(query: Record<string, unknown>): MaterialChoice {
  const { subject: asked, format, lang } = querySchema.parse(query)
  return { ...asked, format, locale: lang }
}
