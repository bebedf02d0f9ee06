import { z } from 'zod'
import { parsePhone } from '@/lib/phone'
import {
  accessibilityFacts,
  accessModes,
  audiences,
  fees,
  internetStates,
  placeKinds,
  placeNeeds,
  placeStatuses,
  powerStates,
  precisions,
  REPORT_MAX_LENGTH,
  REPORT_MIN_LENGTH,
  shelterStates,
  visibilities,
  whereabouts,
} from './constants'
import { isExceptionHours, isOpeningHours } from './rules/hours'
import type { PlaceFilter } from './types'

/** The first of several values with one name, as a browser sends them. */
const single = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.unknown())
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  single.pipe(z.enum(values)).nullable().catch(null)

/** `?kind=&need=&open=now&where=&access=` of the list. A value that is not known asks for nothing. */
const placeFilterSchema = z
  .object({
    kind: oneOf(placeKinds),
    need: oneOf(placeNeeds),
    open: oneOf(['now']),
    where: oneOf(whereabouts),
    access: oneOf([...accessibilityFacts, ...accessModes]),
  })
  .transform(({ open, ...filter }): PlaceFilter => ({ ...filter, openNow: open === 'now' }))

/** The filter of an address, whatever it holds. */
export function parsePlaceFilter(query: Record<string, string | string[] | undefined>): PlaceFilter {
  return placeFilterSchema.parse(query)
}

/** A visitor's word that something at a place is not right. Codes: text-missing, text-too-short, text-too-long. */
export const placeReportSchema = z.object({
  slug: z.string().max(80).default(''),
  text: z
    .string('text-missing')
    .trim()
    .superRefine((text, context) => {
      if (text === '') context.addIssue('text-missing')
      else if (text.length < REPORT_MIN_LENGTH) context.addIssue('text-too-short')
      else if (text.length > REPORT_MAX_LENGTH) context.addIssue('text-too-long')
    }),
})

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug-form')
  .max(80)
const text = (max: number) => z.string().trim().min(1).max(max)
const both = (max: number) => z.strictObject({ uk: text(max), en: text(max) })
const day = z.iso.date('day-form')
const https = z.url({ protocol: /^https$/, error: 'address-form' })
const phone = z
  .string()
  .refine((value) => parsePhone(value) !== null, 'phone-form')
  .transform((value) => parsePhone(value) ?? value)

/** One place of a file of `content/places`. */
export const placeEntrySchema = z.strictObject({
  slug,
  kind: z.enum(placeKinds),
  organization: slug.nullable().default(null),
  name: both(120),
  /** At most 280 characters: the limit of «Lieux de médiation numérique». */
  summary: both(280),
  detail: both(2000).nullable().default(null),
  where: z.array(z.enum(whereabouts)).min(1),
  address: both(200).nullable().default(null),
  settlement: both(80).nullable().default(null),
  district: both(80).nullable().default(null),
  postalCode: z
    .string()
    .regex(/^\d{5}$/, 'postal-code-form')
    .nullable()
    .default(null),
  katottg: z
    .string()
    .regex(/^UA\d{17}$/, 'katottg-form')
    .nullable()
    .default(null),
  position: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
  precision: z.enum(precisions),
  visibility: z.enum(visibilities),
  status: z.enum(placeStatuses),
  statusUntil: day.nullable().default(null),
  statusReason: both(300).nullable().default(null),
  substitute: slug.nullable().default(null),
  hours: z.string().refine(isOpeningHours, 'hours-form').nullable().default(null),
  exceptions: z
    .array(
      z
        .strictObject({
          from: day,
          to: day,
          hours: z.string().refine(isExceptionHours, 'exception-hours-form'),
          note: both(200).nullable().default(null),
        })
        .refine(({ from, to }) => from <= to, 'exception-order'),
    )
    .default([]),
  needs: z.array(z.enum(placeNeeds)).min(1),
  audiences: z.array(z.enum(audiences)).default(['everyone']),
  accessModes: z.array(z.enum(accessModes)).default([]),
  accessibility: z.array(z.enum(accessibilityFacts)).default([]),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default(['uk']),
  power: z.enum(powerStates).default('unknown'),
  internet: z.enum(internetStates).default('unknown'),
  shelter: z.enum(shelterStates).default('unknown'),
  phones: z.array(z.strictObject({ number: phone, label: both(120).nullable().default(null) })).default([]),
  email: z.email('email-form').nullable().default(null),
  website: https.nullable().default(null),
  fee: z.enum(fees).default('unknown'),
  historical: z.boolean().default(false),
  confirmedOn: day.nullable().default(null),
  confirmedBy: text(120).nullable().default(null),
  source: z.strictObject({ uk: text(400), en: text(400), url: https.nullable().default(null) }),
  demo: z.boolean().default(false),
  removed: z.boolean().default(false),
})

/** A file of `content/places`: who runs places, and the places. */
export const placeFileSchema = z
  .strictObject({
    organizations: z
      .array(z.strictObject({ slug, name: both(160), website: https.nullable().default(null) }))
      .default([]),
    places: z.array(placeEntrySchema),
  })
  .superRefine(({ organizations, places }, context) => {
    const slugs = places.map((place) => place.slug)
    const issue = (index: number, field: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['places', index, field], message })
    for (const [index, place] of places.entries()) {
      if (slugs.indexOf(place.slug) !== index) issue(index, 'slug', 'slug-repeated')
      if (place.substitute && (place.substitute === place.slug || !slugs.includes(place.substitute)))
        issue(index, 'substitute', 'substitute-unknown')
      if (place.organization && !organizations.some(({ slug: known }) => known === place.organization))
        issue(index, 'organization', 'organization-unknown')
    }
  })

export type PlaceEntry = z.output<typeof placeEntrySchema>
export type PlaceEntryInput = z.input<typeof placeEntrySchema>
export type PlaceFile = z.output<typeof placeFileSchema>
