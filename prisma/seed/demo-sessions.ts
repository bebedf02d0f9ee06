import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { precisions, visibilities } from '@/features/places/constants'
import { sessionForms } from '@/features/sessions/constants'
import { ContentError } from '@/lib/content-problem'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { parseLocalMoment } from '@/lib/local-moment'
import { parseYaml } from '@/lib/yaml-source'

const FILE = 'content/courses/demonstration.yaml'
const both = z.strictObject({ uk: z.string().min(1), en: z.string().min(1) })
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour as 09:30')

const demoSessionsSchema = z.strictObject({
  note: both,
  sessions: z.array(
    z.strictObject({
      course: z.string(),
      form: z.enum(sessionForms),
      /** Slug of a demonstration place. */
      place: z.string().startsWith('demo-').optional(),
      visibility: z.enum(visibilities),
      precision: z.enum(precisions),
      capacity: z.number().int().min(1).nullable(),
      cancelled: both.optional(),
      /** Days are counted from the day of seeding, hours are those of the community's clock. */
      meetings: z.array(z.strictObject({ inDays: z.number().int().min(1), from: clock, to: clock })).min(1),
    }),
  ),
})

type DemoSession = z.output<typeof demoSessionsSchema>['sessions'][number]

/** @throws ContentError with line and column of every problem. */
export function readDemoSessions(root = process.cwd()): z.output<typeof demoSessionsSchema> {
  const { data, problems } = parseYaml(readFileSync(join(root, FILE), 'utf8'), demoSessionsSchema)
  if (!data) throw new ContentError(problems.map((problem) => ({ ...problem, file: FILE })))
  return data
}

const idOf = (index: number) => `demo-session-${index + 1}`

function meetingsOf({ meetings }: DemoSession, now: Date) {
  return meetings.map(({ inDays, from, to }) => {
    const at = (hour: string) => parseLocalMoment(`${addDays(localDay(now), inDays)}T${hour}`) ?? now
    return { startsAt: at(from), endsAt: at(to) }
  })
}

/**
 * The writes that store the demonstration sessions that are not there, after those of the demonstration places. A session
 * whose place somebody has removed is made without one.
 */
export async function demoSessionWrites(
  database: Database,
  now: Date,
  places: ReadonlySet<string>,
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const { note, sessions } = readDemoSessions()
  const there = await database.courseSession.findMany({ where: { demo: true }, select: { id: true } })
  const known = new Set(there.map(({ id }) => id))
  return sessions.flatMap((session, index) => {
    const id = idOf(index)
    const { course, form, place, visibility, precision, capacity, cancelled } = session
    if (known.has(id)) return []
    const data = {
      ...{ id, courseSlug: course, form, visibility, precision, demo: true },
      ...{ noteUk: note.uk, noteEn: note.en },
      state: cancelled ? 'cancelled' : 'open',
      ...(cancelled ? { reasonUk: cancelled.uk, reasonEn: cancelled.en, sequence: 1 } : {}),
      ...(place && places.has(place) ? { place: { connect: { slug: place } } } : {}),
      pool: { create: { capacity } },
      meetings: { create: meetingsOf(session, now) },
    }
    return [database.courseSession.create({ data, select: { id: true } })]
  })
}

/** The writes that remove every demonstration session with its seats, whoever took one, and their certificates. */
export async function demoSessionRemovals(database: Database): Promise<Prisma.PrismaPromise<unknown>[]> {
  const where = { demo: true }
  const sessions = await database.courseSession.findMany({ where, select: { id: true, poolId: true } })
  const sessionId = { in: sessions.map(({ id }) => id) }
  return [
    database.certificate.deleteMany({ where: { sessionId } }),
    database.courseSession.deleteMany({ where }),
    database.seatPool.deleteMany({ where: { id: { in: sessions.map(({ poolId }) => poolId) } } }),
  ]
}
