import { z } from 'zod'
import { jobNames } from './constants'

/** Which job to run now. */
export const runJobSchema = z.object({ name: z.enum(jobNames) })
