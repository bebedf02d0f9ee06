import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { eventForms, eventKinds } from '@/features/events/constants'
import { audiences, precisions, visibilities } from '@/features/places/constants'
import { ContentError } from '@/lib/content-problem'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { parseLocalMoment } from '@/lib/local-moment'
import { parseYaml } from '@/lib/yaml-source'

const FILE = 'content/events/demonstration.yaml'
const both = z.strictObject({ uk: z.string().min(1), en: z.string().min(1) })
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour as 09:30')
const days = z.number().int().min(1)

const dateSchema = z.strictObject({
  inDays: days,
  /** The last day of a longer one. */
  lastInDays: days.optional(),
  from: clock,
  to: clock,
  cancelled: both.optional(),
  movedFromDays: days.optional(),
  reason: both.optional(),
})

const demoEventsSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      slug: z.string().startsWith('demo-'),
      kind: z.enum(eventKinds),
      title: both,
      summary: both,
      audiences: z.array(z.enum(audiences)).min(1),
      form: z.enum(eventForms),
      /** Slug of a demonstration place. */
      place: z.string().startsWith('demo-').optional(),
      visibility: z.enum(visibilities),
      precision: z.enum(precisions),
      registration: z.boolean(),
      capacity: z.number().int().min(1).nullable(),
      dates: z.array(dateSchema).min(1),
    }),
  ),
})

type DemoEvent = z.output<typeof demoEventsSchema>['events'][number]

/** @throws ContentError with line and column of every problem. */
export function readDemoEvents(root = process.cwd()): z.output<typeof demoEventsSchema> {
  const { data, problems } = parseYaml(readFileSync(join(root, FILE), 'utf8'), demoEventsSchema)
  if (!data) throw new ContentError(problems.map((problem) => ({ ...problem, file: FILE })))
  return data
}

function datesOf({ slug, capacity, dates }: DemoEvent, now: Date) {
  const today = localDay(now)
  const at = (inDays: number, hour: string) => parseLocalMoment(`${addDays(today, inDays)}T${hour}`) ?? now
  return dates.map((date, index) => {
    const { inDays, lastInDays, from, to, cancelled, movedFromDays } = date
    const reason = cancelled ?? date.reason
    const changed = cancelled || movedFromDays
    return {
      id: `${slug}-${index + 1}`,
      startsAt: at(inDays, from),
      endsAt: at(lastInDays ?? inDays, to),
      state: cancelled ? 'cancelled' : movedFromDays ? 'moved' : 'scheduled',
      ...(movedFromDays ? { previousStartsAt: at(movedFromDays, from) } : {}),
      ...(changed && reason ? { reasonUk: reason.uk, reasonEn: reason.en, sequence: 1 } : {}),
      pool: { create: { capacity } },
    }
  })
}

/**
 * The writes that store the demonstration events that are not there, after those of the demonstration places. An event
 * whose place somebody has removed is made without one.
 */
export async function demoEventWrites(
  database: Database,
  now: Date,
  places: ReadonlySet<string>,
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const { events } = readDemoEvents()
  const there = await database.event.findMany({ where: { demo: true }, select: { slug: true } })
  const known = new Set(there.map(({ slug }) => slug))
  return events
    .filter(({ slug }) => !known.has(slug))
    .map((event) => {
      const { place, title, summary, dates: _dates, ...facts } = event
      const data = {
        ...facts,
        ...{ titleUk: title.uk, titleEn: title.en, summaryUk: summary.uk, summaryEn: summary.en },
        state: 'published',
        demo: true,
        ...(place && places.has(place) ? { place: { connect: { slug: place } } } : {}),
        dates: { create: datesOf(event, now) },
      }
      return database.event.create({ data, select: { id: true } })
    })
}

/** The writes that remove every demonstration event with its dates, their seats and whoever took one. */
export async function demoEventRemovals(database: Database): Promise<Prisma.PrismaPromise<unknown>[]> {
  const dates = await database.eventDate.findMany({
    where: { event: { demo: true } },
    select: { poolId: true },
  })
  return [
    database.event.deleteMany({ where: { demo: true } }),
    database.seatPool.deleteMany({ where: { id: { in: dates.map(({ poolId }) => poolId) } } }),
  ]
}
