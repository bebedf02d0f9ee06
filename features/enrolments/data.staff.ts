import 'server-only'
import type { Led } from '@/features/auth/access'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'

/** `endsAt` is the end of the last meeting or of the date; null while no meeting is known. Nobody leads a date. */
export type PoolUse = Led & {
  /** People may be added: a session that is open, a date that is not cancelled. */
  isOpen: boolean
  /** People may add themselves. */
  takesAnyone: boolean
  endsAt: Date | null
  /** An example: nothing about people is kept. */
  demo: boolean
  /** Holds for the pool while nobody has changed what it is for since. */
  unchanged: Prisma.SeatPoolWhereInput
}

/** What the seats are for. Null for a pool that nothing has. */
export async function getPoolUse(poolId: string, database: Database): Promise<PoolUse | null> {
  const event = { select: { state: true, registration: true, demo: true, version: true } }
  const pool = await database.seatPool.findUnique({
    where: { id: poolId },
    select: {
      eventDate: { select: { state: true, endsAt: true, version: true, event } },
      session: {
        select: {
          ...{ state: true, demo: true, version: true, tutorId: true },
          meetings: { select: { endsAt: true }, orderBy: { endsAt: 'desc' }, take: 1 },
        },
      },
    },
  })
  if (pool?.session) {
    const { state, demo, version, tutorId, meetings } = pool.session
    const isOpen = state === 'open'
    const unchanged = { session: { state, version } }
    const endsAt = meetings[0]?.endsAt ?? null
    return { tutorId, isOpen, takesAnyone: isOpen, endsAt, demo, unchanged }
  }
  if (!pool?.eventDate) return null
  const { state, endsAt, version, event: of } = pool.eventDate
  const isOpen = state !== 'cancelled'
  const takesAnyone = isOpen && of.registration && of.state === 'published'
  const unchanged = { eventDate: { state, version, event: { version: of.version } } }
  return { tutorId: null, isOpen, takesAnyone, endsAt, demo: of.demo, unchanged }
}

/** Names and phones of everybody who has a seat or waits. */
export async function listKnownPeople(
  poolId: string,
  database: Database,
): Promise<{ name: string; phone: string | null }[]> {
  return database.enrolment.findMany({
    where: { poolId, state: { in: ['enrolled', 'waiting'] } },
    select: { name: true, phone: true },
  })
}

/** True when somebody is one of this pool: what is changed here belongs to the sheet it was changed on. */
export async function isOfPool(id: string, poolId: string, database: Database): Promise<boolean> {
  return (await database.enrolment.count({ where: { id, poolId } })) === 1
}
