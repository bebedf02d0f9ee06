import { z } from 'zod'
import type { certificateFieldErrors } from './constants'

type FieldError = (typeof certificateFieldErrors)[number]

const missing: FieldError = 'holder-key-missing'

/** The holder lets the name be seen, or hides it. */
export const holderSchema = z.object({
  code: z.string().default(''),
  want: z.enum(['show', 'hide']).catch('hide'),
  holderKey: z
    .string()
    .trim()
    .default('')
    .refine((key) => key !== '', missing),
})
