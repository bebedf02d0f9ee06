import { z } from 'zod'
import { contrast } from './contrast'

const text = z.string().trim().min(1).max(200)
const both = z.strictObject({ uk: text, en: text })
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, { error: 'a colour as #rrggbb', abort: true })

/** A colour that can be told from white: text on it needs 7:1, the edges of shapes 3:1. */
const colourAgainstWhite = (ratio: number) =>
  colour.refine((value) => contrast(value, '#ffffff') >= ratio, `at least ${ratio}:1 against white`)

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

/** A phone as the portal stores it: E.164, or a short or 0 800 number without a country code. */
const phone = z
  .string()
  .regex(/^(\+\d{8,15}|0800\d{6}|\d{3,5})$/, 'E.164 (+380…), 0800XXXXXX or a short number')

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const settlement = z.strictObject({
  uk: text,
  en: text,
  latitude,
  longitude,
})

/** The public modules that can be switched off for a community. */
const moduleNames = ['guides', 'places', 'courses', 'hotline', 'search'] as const

export const communitySchema = z.strictObject({
  /** Short latin name, used in file names and identifiers of open data. */
  slug: z.string().regex(/^[a-z0-9-]{2,40}$/),
  /** The portal's own name, as in the top bar: two short lines. */
  portal: both,
  /** The community's name in the cases that Ukrainian sentences need. */
  name: z.strictObject({
    uk: z.strictObject({ nominative: text, genitive: text, locative: text, adjective: text }),
    en: text,
  }),
  /** Full official name. */
  officialName: both,
  katottg: z.string().regex(/^UA\d{17}$/),
  population: z.number().int().positive().nullable(),
  site: z.url({ protocol: /^https$/ }),
  timeZone: z.string().refine(isTimeZone, 'a time zone as Europe/Kyiv'),
  locales: z.tuple([z.literal('uk'), z.literal('en')]),
  centre: z.strictObject({ latitude, longitude }),
  /** West, south, east, north in degrees. */
  bounds: z
    .tuple([longitude, latitude, longitude, latitude])
    .refine(([west, south, east, north]) => west < east && south < north, 'west, south, east, north'),
  settlements: z.array(settlement).min(1),
  hotline: z.strictObject({
    phone,
    /** Hours in OSM opening_hours; null when they are not known: then the page says to ask by phone. */
    hours: z.string().nullable(),
    answersWithinDays: z.number().int().min(1).max(30),
    /** Other numbers that stand beside it. */
    others: z.array(z.strictObject({ number: phone, label: both, sure: z.boolean() })),
  }),
  /** The administrative service centre that guides send people to. */
  cnap: z.strictObject({ name: both, phone, note: both }),
  modules: z.record(z.enum(moduleNames), z.boolean()),
  /** With two-person review nobody publishes a text that they were the last to change. */
  editing: z.strictObject({ twoPersonReview: z.boolean() }),
  retention: z.strictObject({
    /** Requests to the hotline, requests to learn and mentors who left, after the last word. */
    hotlineDays: z.number().int().min(30).max(1095),
    /** Names and phones of who enrolled or registered, after the last meeting. */
    enrolmentDays: z.number().int().min(30).max(1095),
  }),
  theme: z.strictObject({
    motif: z.enum(['cut-glass', 'none']),
    glass: colourAgainstWhite(3),
    deep: colourAgainstWhite(7),
    amber: colour,
  }),
  /** Slugs of the guides on the landing, most wanted first. */
  popularGuides: z.array(z.string()).min(1).max(8),
  /** File in content/places with the community's own places; null for none. */
  places: z.string().nullable(),
  /** Towns in which the demonstration places are set; their names are real, the places are not. */
  demonstrationTowns: z.array(settlement).min(1),
})

export type Community = z.infer<typeof communitySchema>
