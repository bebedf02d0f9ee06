import type { Database } from '@/lib/db'

type Facts = { state?: string; endsAt?: Date; demo?: boolean }

/** Seats of a session with one meeting, open for everybody unless the test says otherwise. @returns the id of the pool */
export async function putSeats(
  capacity: number | null,
  database: Database,
  { state = 'open', endsAt = new Date('2026-12-05T10:00:00Z'), demo = false }: Facts = {},
): Promise<string> {
  const startsAt = new Date(endsAt.getTime() - 3_600_000)
  const { poolId } = await database.courseSession.create({
    data: {
      ...{ courseSlug: 'basic', form: 'in-person', state, demo },
      pool: { create: { capacity } },
      meetings: { create: { startsAt, endsAt } },
    },
    select: { poolId: true },
  })
  return poolId
}
