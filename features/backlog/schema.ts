import { z } from 'zod'
import { backlogKinds } from './constants'
import { canBecome } from './rules'

/** An item closed by what it became. Codes: outcome-missing, guide-unknown. */
export const closeItemSchema = z
  .object({
    id: z.string().min(1).max(64),
    kind: z.enum(backlogKinds),
    outcome: z.string().max(40).default(''),
    guide: z
      .string()
      .trim()
      .regex(/^(?:\d{3})?$/, 'guide-unknown')
      .default(''),
  })
  .transform(({ outcome, guide, ...item }, context) => {
    if (!canBecome(item.kind, outcome)) {
      context.addIssue({ code: 'custom', path: ['outcome'], message: 'outcome-missing' })
      return z.NEVER
    }
    const number = guide === '' || outcome !== 'guide' ? null : Number(guide)
    return { ...item, became: { outcome, guide: number } }
  })
