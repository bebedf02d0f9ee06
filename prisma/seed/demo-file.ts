import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { placeKinds } from '@/features/places/constants'
import { placeEntrySchema } from '@/features/places/schema'
import { ContentError } from '@/lib/content-problem'
import { parseYaml } from '@/lib/yaml-source'

const text = z.string().trim().min(1)
const both = z.strictObject({ uk: text, en: text })
const days = z.number().int()

const sameForAll = {
  slug: true,
  organization: true,
  name: true,
  summary: true,
  detail: true,
  address: true,
  settlement: true,
  district: true,
  position: true,
  statusUntil: true,
  substitute: true,
  exceptions: true,
  phones: true,
  fee: true,
  confirmedOn: true,
  source: true,
  demo: true,
} as const

/** One demonstration place: what differs from the others. Days are relative to the day of seeding. */
const demoSpecSchema = placeEntrySchema.omit(sameForAll).extend({
  /** Which of the community's demonstration towns, from 0. */
  town: z.number().int().min(0),
  /** Null: never confirmed. */
  confirmedDaysAgo: days.min(0).nullable(),
  statusUntilIn: days.nullable().default(null),
  /** Number of the place that stands in, counted from 1. */
  substitute: z.number().int().min(1).nullable().default(null),
  withPhone: z.boolean().default(false),
  exceptions: z.array(z.strictObject({ fromIn: days, toIn: days, hours: text, note: both })).default([]),
})

const demoFileSchema = z.strictObject({
  organization: both,
  note: both,
  address: both,
  district: both,
  phoneLabel: both,
  kinds: z.record(z.enum(placeKinds), z.strictObject({ name: both, summary: both })),
  places: z.array(demoSpecSchema),
})

export type DemoSpec = z.output<typeof demoSpecSchema>
export type DemoFile = z.output<typeof demoFileSchema>

/**
 * `content/places/demonstration.yaml`.
 * @throws ContentError with line and column of every problem.
 */
export function readDemoFile(root = process.cwd()): DemoFile {
  const file = 'content/places/demonstration.yaml'
  const { data, problems } = parseYaml(readFileSync(join(root, file), 'utf8'), demoFileSchema)
  if (!data) throw new ContentError(problems.map((problem) => ({ ...problem, file })))
  return data
}
