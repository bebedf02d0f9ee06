import { z } from 'zod'
import { IMPORT_LIMIT } from './constants'
import { readFlat } from './rules/exchange/read-flat'
import { flatFromForm } from './rules/place-form'

const id = z.string().min(1).max(64)
const version = z.coerce.number().int().min(1)
const flag = z
  .string()
  .optional()
  .transform((value) => value === 'on' || value === 'true')

/** Fields of a place as they are sent, and what they make: a whole place, or a code for each column that is wrong. */
export const placeFormSchema = z.looseObject({}).transform((input, context) => {
  const { flat, errors } = flatFromForm(input)
  const read = readFlat(flat)
  const found = { ...(read.ok ? {} : read.errors), ...errors }
  const [uk, en] = ['new_organization_uk', 'new_organization_en'].map((name) => {
    const value = input[name]
    return typeof value === 'string' ? value.trim().slice(0, 160) : ''
  })
  if ((uk === '') !== (en === '')) found[`new_organization_${uk === '' ? 'uk' : 'en'}` as 'slug'] = 'required'
  for (const [column, message] of Object.entries(found)) {
    context.addIssue({ code: 'custom', path: [column], message })
  }
  if (!read.ok || Object.keys(found).length > 0) return z.NEVER
  const known = z.object({ id: id.optional(), version: version.optional() }).safeParse({
    id: input.id || undefined,
    version: input.version || undefined,
  })
  return {
    id: known.data?.id ?? null,
    version: known.data?.version ?? 1,
    entry: read.entry,
    newOrganization: uk && en ? { uk, en } : null,
    allowDuplicates: input.allow_duplicates === 'on',
  }
})

/** «Confirmed today», or the confirmation that it replaced. */
export const confirmSchema = z.object({
  id,
  undo: flag,
  previous_on: z.iso.date().or(z.literal('')).optional(),
  previous_by: z.string().max(120).optional(),
})

export const removeSchema = z.object({ id, version, removed: flag })

/** A file with a name; `file-missing`, `file-too-big`. */
export const uploadSchema = z.object({
  file: z
    .instanceof(File, { error: 'file-missing' })
    .refine((file) => file.size <= IMPORT_LIMIT.bytes, 'file-too-big'),
})

export const acceptSchema = z.object({ id })

/** The switch says what it turns to, so that pressing it twice turns it once. */
export const hideExactSchema = z.object({ hide: z.enum(['on', 'off']).transform((value) => value === 'on') })
