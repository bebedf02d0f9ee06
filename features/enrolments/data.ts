import 'server-only'
import { codeDigest } from '@/lib/codes'
import { db } from '@/lib/db'
import type { EnrolmentRow, EnrolmentSource, EnrolmentState, EnrolmentView, Seats } from './types'

/** What a stored code opens, or null. An enrolment whose time is over opens no more. */
export async function findEnrolmentByCode(code: string): Promise<EnrolmentView | null> {
  const row = await db().enrolment.findUnique({
    where: { codeDigest: codeDigest(code) },
    include: {
      pool: { select: { session: { select: { id: true } }, eventDate: { select: { id: true } } } },
    },
  })
  if (!row || row.name === '') return null
  const ahead = { poolId: row.poolId, state: 'waiting', position: { lt: row.position } }
  const place = row.state === 'waiting' ? (await db().enrolment.count({ where: ahead })) + 1 : null
  const cancelledBy = row.cancelledBy === 'person' || row.cancelledBy === 'staff' ? row.cancelledBy : null
  return {
    code: row.code,
    poolId: row.poolId,
    sessionId: row.pool.session?.id ?? null,
    eventDateId: row.pool.eventDate?.id ?? null,
    name: row.name,
    lastDigits: row.phoneLast4?.slice(-2) ?? null,
    state: row.state as EnrolmentState,
    place,
    promotedAt: row.promotedAt,
    cancelledBy,
    createdAt: row.createdAt,
  }
}

/** Everybody of one pool who has not left, in the order in which they came. For staff. */
export async function listEnrolments(poolId: string): Promise<EnrolmentRow[]> {
  const rows = await db().enrolment.findMany({
    where: { poolId, state: { not: 'cancelled' } },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    phone: row.phone,
    state: row.state as EnrolmentState,
    position: row.position,
    source: row.source as EnrolmentSource,
    promotedAt: row.promotedAt,
    note: row.note,
    version: row.version,
  }))
}

/** Seats of many pools at once, by the pool's id. */
export async function seatsOf(poolIds: readonly string[]): Promise<Map<string, Seats>> {
  const ids = [...poolIds]
  const [pools, queues] = await Promise.all([
    db().seatPool.findMany({ where: { id: { in: ids } } }),
    db().enrolment.groupBy({
      by: ['poolId'],
      where: { poolId: { in: ids }, state: 'waiting' },
      _count: true,
    }),
  ])
  const waiting = new Map(queues.map(({ poolId, _count }) => [poolId, _count]))
  return new Map(
    pools.map(({ id, capacity, taken }) => [
      id,
      {
        capacity,
        taken,
        waiting: waiting.get(id) ?? 0,
        free: capacity === null ? null : Math.max(0, capacity - taken),
      },
    ]),
  )
}
