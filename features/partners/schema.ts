import { z } from 'zod'
import {
  cohortStates,
  MAX_LINE,
  MAX_NAME,
  MAX_TEXT,
  partnerKinds,
  partnerVisibilities,
  planKinds,
  planStates,
} from './constants'

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'invisible')
    .default('')
const needed = (max: number) => line(max).refine((written) => written !== '', 'required')
const text = z.string().trim().max(MAX_TEXT, 'too-long').default('')
const id = z.string().min(1, 'invalid').max(40, 'invalid')
const version = z.coerce.number().int('invalid').min(0, 'invalid').default(0)

const isDay = (written: string) =>
  written === '' || (/^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(`${written}T00:00Z`)))
const day = z.string().trim().refine(isDay, 'day-form').default('')

const website = line(MAX_LINE).refine(
  (written) => written === '' || (/^https:\/\/[^\s/]+\.[^\s]+$/.test(written) && URL.canParse(written)),
  'address-form',
)

type Pair = [one: string, other: string]

/** What is written in one language is missing in the other. */
function halves<Fields extends Record<string, unknown>>(fields: Fields, pairs: readonly Pair[]): string[] {
  return pairs.flatMap(([one, other]) => {
    if ((fields[one] === '') === (fields[other] === '')) return []
    return [fields[one] === '' ? one : other]
  })
}

export const partnerSchema = z
  .strictObject({
    /** Empty for a new one. */
    id: z.string().max(40, 'invalid').default(''),
    version,
    slug: z
      .string()
      .trim()
      .max(80, 'too-long')
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug-form'),
    kind: z.enum(partnerKinds, 'choice-unknown'),
    nameUk: needed(MAX_NAME),
    nameEn: needed(MAX_NAME),
    aboutUk: text,
    aboutEn: text,
    commitmentUk: text,
    commitmentEn: text,
    website,
    since: day,
    visibility: z.enum(partnerVisibilities, 'choice-unknown'),
    source: line(MAX_LINE),
  })
  .check(({ value, issues }) => {
    const refuse = (message: string, field: string) =>
      issues.push({ code: 'custom', message, path: [field], input: value })
    const pairs: Pair[] = [
      ['aboutUk', 'aboutEn'],
      ['commitmentUk', 'commitmentEn'],
    ]
    for (const field of halves(value, pairs)) refuse('other-language-missing', field)
    // What everybody reads of somebody else has to come from somewhere.
    if (value.visibility === 'public' && value.source === '') refuse('source-missing', 'source')
  })

export type PartnerInput = z.output<typeof partnerSchema>

export const planSchema = z
  .strictObject({
    id: z.string().max(40, 'invalid').default(''),
    version,
    partnerId: id,
    kind: z.enum(planKinds, 'choice-unknown'),
    year: z.coerce.number('year-form').int('year-form').min(2020, 'year-form').max(2050, 'year-form'),
    titleUk: needed(MAX_LINE),
    titleEn: needed(MAX_LINE),
    noteUk: line(MAX_LINE),
    noteEn: line(MAX_LINE),
    state: z.enum(planStates, 'choice-unknown'),
    dueOn: day,
    doneOn: day,
  })
  .check(({ value, issues }) => {
    const refuse = (message: string, field: string) =>
      issues.push({ code: 'custom', message, path: [field], input: value })
    for (const field of halves(value, [['noteUk', 'noteEn']])) refuse('other-language-missing', field)
    if (value.state === 'done' && value.doneOn === '') refuse('done-day-missing', 'doneOn')
    if (value.state !== 'done' && value.doneOn !== '') refuse('not-done-yet', 'doneOn')
  })

export type PlanInput = z.output<typeof planSchema>

export const removalSchema = z.strictObject({ id, version, removed: z.enum(['true', 'false'], 'invalid') })

export const cohortSchema = z.strictObject({
  partnerId: id,
  title: needed(MAX_NAME),
  courseSlug: z.string().min(1, 'choice-unknown').max(80, 'choice-unknown'),
})

export const cohortStateSchema = z.strictObject({ id, version, state: z.enum(cohortStates, 'invalid') })
