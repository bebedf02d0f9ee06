import 'server-only'
import type { Database } from '@/lib/db'

/** When that is over what the seats are for: the last meeting or the date. Null for a pool that nothing has. */
export async function getPoolEnd(poolId: string, database: Database): Promise<Date | null> {
  const pool = await database.seatPool.findUnique({
    where: { id: poolId },
    select: {
      eventDate: { select: { endsAt: true } },
      session: { select: { meetings: { select: { endsAt: true }, orderBy: { endsAt: 'desc' }, take: 1 } } },
    },
  })
  return pool?.eventDate?.endsAt ?? pool?.session?.meetings[0]?.endsAt ?? null
}

/** True when somebody is one of this pool: what is changed here belongs to the sheet it was changed on. */
export async function isOfPool(id: string, poolId: string, database: Database): Promise<boolean> {
  return (await database.enrolment.count({ where: { id, poolId } })) === 1
}
