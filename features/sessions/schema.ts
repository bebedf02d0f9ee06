import { z } from 'zod'
import { audiences, courseForms, levels } from '@/features/courses/constants'
import type { CourseFilter } from './types'

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().catch(null)

const courseFilterSchema = z
  .object({
    audience: oneOf(audiences),
    level: oneOf(levels),
    form: oneOf(courseForms),
    where: z.string().trim().min(1).max(80).nullable().catch(null),
    seats: z.unknown().optional(),
  })
  .transform(({ seats, ...filter }): CourseFilter => ({ ...filter, withSeats: seats === 'free' }))

/** The filter of an address, whatever it holds. */
export function parseCourseFilter(query: Record<string, string | string[] | undefined>): CourseFilter {
  return courseFilterSchema.parse(query)
}
