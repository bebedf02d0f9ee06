import { z } from 'zod'
import { audiences } from '@/features/places/constants'
import { eventForms, eventKinds } from './constants'
import type { EventFilter } from './types'

/** The first value of a parameter; what is not one of the known values asks for nothing. */
const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(one, z.enum(values)).nullable().catch(null)

const filterSchema = z.object({
  kind: oneOf(eventKinds),
  form: oneOf(eventForms),
  for: oneOf(audiences),
  month: z
    .preprocess(one, z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/))
    .nullable()
    .catch(null),
})

/** The filter of the list from the query of an address, whatever it holds. */
export function parseEventFilter(query: Record<string, unknown>): EventFilter {
  const { for: audience, ...rest } = filterSchema.parse(query)
  return { ...rest, audience }
}
