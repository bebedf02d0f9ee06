import { z } from 'zod'
import { parseLocalMoment } from '@/lib/local-moment'
import { MAX_TEXT, severities } from './constants'

const text = z
  .string()
  .trim()
  .min(1, 'empty')
  .max(MAX_TEXT, 'too-long')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'invisible')

/** Moments are entered by the community's clock. */
const moment = z.string().transform((written, context) => {
  const found = parseLocalMoment(written)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'bad-moment' })
  return z.NEVER
})

/** An address on the portal, without a language: it is put before the path for the reader. */
const path = z
  .string()
  .trim()
  .max(200, 'too-long')
  .regex(/^(?:|\/(?!\/|en(?:\/|$)|admin|desk)[\w\-./?=&%#]*)$/, 'own-path')
  .transform((written) => written || null)

export const announcementSchema = z
  .strictObject({
    /** Empty for a new one. */
    id: z.string().max(40, 'invalid').default(''),
    version: z.coerce.number().int('invalid').min(0, 'invalid').default(0),
    textUk: text,
    textEn: text,
    severity: z.enum(severities, 'invalid'),
    from: moment,
    until: moment,
    path: path.default(null),
  })
  .refine(({ from, until }) => from < until, { message: 'until-before-from', path: ['until'] })

export type AnnouncementInput = z.output<typeof announcementSchema>

export const removalSchema = z.strictObject({
  id: z.string().min(1, 'invalid').max(40, 'invalid'),
  version: z.coerce.number().int('invalid'),
})
