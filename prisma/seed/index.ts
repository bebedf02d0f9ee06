import { community } from '@/lib/community'
import { type Database, db, isUniqueViolation } from '@/lib/db'
import { demoEventRemovals, demoEventWrites } from './demo-events'
import { demoMentorRemovals, demoMentorWrites } from './demo-mentors'
import { demoPartnerRemoval, demoPartnerWrites } from './demo-partners'
import { demoPlaces } from './demo-places'
import { demoRewardRemoval, demoRewardWrites } from './demo-rewards'
import { demoSessionRemovals, demoSessionWrites } from './demo-sessions'
import { readOwnPlaces } from './own-places'
import { placeWrites } from './store-places'

/** Written with the first places, so that a table somebody emptied later stays empty. */
const SEEDED = 'places-seeded'

const slugsOf = ({ places }: { places: readonly { slug: string }[] }) =>
  new Set(places.map(({ slug }) => slug))

export type Seeded = { places: number; demo: number }

/**
 * Fills an empty database: the community's own places with their organisations, and the demonstration places.
 * One transaction with its own mark: of two portals that start at once, one seeds.
 * @returns what was written; zeros when the database had been filled before.
 */
export async function seed(
  options: { now?: Date; database?: Database; placesFile?: string | null } = {},
): Promise<Seeded> {
  const { now = new Date(), database = db(), placesFile = community.places } = options
  const nothing = { places: 0, demo: 0 }
  if (await database.setting.findUnique({ where: { key: SEEDED } })) return nothing
  const isEmpty = (await database.place.count()) === 0
  const own = isEmpty ? readOwnPlaces(placesFile) : { organizations: [], places: [] }
  const demo = isEmpty ? demoPlaces(now) : { organizations: [], places: [] }
  try {
    await database.$transaction([
      database.setting.create({ data: { key: SEEDED, value: now.toISOString() } }),
      ...(await placeWrites(database, own, { now, demo: false })),
      ...(await placeWrites(database, demo, { now, demo: true })),
      ...(isEmpty ? await demoSessionWrites(database, now, slugsOf(demo)) : []),
      ...(isEmpty ? await demoPartnerWrites(database, now) : []),
      ...(isEmpty ? await demoEventWrites(database, now, slugsOf(demo)) : []),
      ...(isEmpty ? await demoMentorWrites(database, now) : []),
      ...(isEmpty ? await demoRewardWrites(database, now) : []),
    ])
  } catch (error) {
    if (isUniqueViolation(error)) return nothing
    throw error
  }
  return { places: own.places.length, demo: demo.places.length }
}

/** How many demonstration records there are, of every kind that people see. */
export type DemoCounts = Record<(typeof demoKinds)[number], number>
const demoKinds = ['places', 'sessions', 'events', 'partners', 'mentors', 'rewards'] as const

export async function countDemo(database: Database = db()): Promise<DemoCounts> {
  const where = { demo: true }
  const [places, sessions, events, partners, mentors, rewards] = await database.$transaction([
    database.place.count({ where }),
    database.courseSession.count({ where }),
    database.event.count({ where }),
    database.partner.count({ where }),
    database.mentor.count({ where }),
    database.reward.count({ where }),
  ])
  return { places, sessions, events, partners, mentors, rewards }
}

/** Adds the demonstration records that are not there. @returns how many were added. */
export async function addDemo(now: Date, database: Database = db()): Promise<DemoCounts> {
  const before = await countDemo(database)
  const demo = demoPlaces(now)
  await database.$transaction([
    ...(await placeWrites(database, demo, { now, demo: true })),
    ...(await demoSessionWrites(database, now, slugsOf(demo))),
    ...(await demoPartnerWrites(database, now)),
    ...(await demoEventWrites(database, now, slugsOf(demo))),
    ...(await demoMentorWrites(database, now)),
    ...(await demoRewardWrites(database, now)),
  ])
  const after = await countDemo(database)
  for (const kind of demoKinds) after[kind] -= before[kind]
  return after
}

/** Removes every demonstration record with all that hangs on it. @returns how many were removed. */
export async function removeDemo(database: Database = db()): Promise<DemoCounts> {
  const before = await countDemo(database)
  await database.$transaction([
    database.place.deleteMany({ where: { demo: true } }),
    database.organization.deleteMany({ where: { demo: true } }),
    ...(await demoSessionRemovals(database)),
    demoPartnerRemoval(database),
    ...(await demoEventRemovals(database)),
    ...demoMentorRemovals(database),
    demoRewardRemoval(database),
  ])
  return before
}
