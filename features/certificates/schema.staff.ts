import { z } from 'zod'

/** One certificate, by its id. */
export const certificateSchema = z.strictObject({ id: z.string().min(1, 'invalid').max(60, 'invalid') })
