import { z } from 'zod'
import { decisions } from './constants'

/** What a person decided about a dead message. */
export const decisionSchema = z.object({
  id: z.string().min(1).max(60),
  decision: z.enum(decisions),
})
