import 'server-only'
import type { Led } from '@/features/auth/access'
import type { Database } from '@/lib/db'

/** `endsAt` is the end of the last meeting or of the date; null while no meeting is known. Nobody leads a date. */
export type PoolUse = Led & { isOpen: boolean; endsAt: Date | null }

/**
 * What the seats are for, and whether people may be added: a session that is open, a date that is not cancelled. Null
 * for a pool that nothing has.
 */
export async function getPoolUse(poolId: string, database: Database): Promise<PoolUse | null> {
  const pool = await database.seatPool.findUnique({
    where: { id: poolId },
    select: {
      eventDate: { select: { state: true, endsAt: true } },
      session: {
        select: {
          state: true,
          tutorId: true,
          meetings: { select: { endsAt: true }, orderBy: { endsAt: 'desc' }, take: 1 },
        },
      },
    },
  })
  if (pool?.session) {
    const { state, tutorId, meetings } = pool.session
    return { tutorId, isOpen: state === 'open', endsAt: meetings[0]?.endsAt ?? null }
  }
  if (pool?.eventDate) {
    const { state, endsAt } = pool.eventDate
    return { tutorId: null, isOpen: state !== 'cancelled', endsAt }
  }
  return null
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
