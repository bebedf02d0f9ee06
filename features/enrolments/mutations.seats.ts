import 'server-only'
import { codeDigest } from '@/lib/codes'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import type { Locale } from '@/lib/i18n/locales'
import { getPoolUse } from './data.staff'
import type { EnrolmentSource, NewEnrolment } from './types'

type Origin = {
  code: string
  poolId: string
  locale: Locale
  now: Date
  retainUntil: Date
  consentVersion: string | null
  source: EnrolmentSource
  /** What must hold for the seats at this moment; otherwise nothing is written. */
  only?: Prisma.SeatPoolWhereInput
}

/**
 * The writes of one new enrolment, in this order and in one transaction. The first one takes the row of the seats, so
 * that everybody who enrols here waits for the one before; then seats are counted again and the position is given.
 */
export function newEnrolmentWrites(
  { name, phone }: NewEnrolment,
  { code, poolId, locale, now, retainUntil, consentVersion, source, only }: Origin,
  database: Database,
): Prisma.PrismaPromise<unknown>[] {
  const digest = codeDigest(code)
  const state = 'waiting'
  const record = { code, codeDigest: digest, poolId, name, phone, locale, state, source, consentVersion }
  const phoneLast4 = phone?.slice(-4) ?? null
  return [
    takeSeats(poolId, database),
    // A statement of its own, so that it sees what whoever closed or moved this has written while it held the row.
    database.seatPool.update({
      where: only ? { id: poolId, AND: [only] } : { id: poolId },
      data: { lastPosition: { increment: 1 } },
      select: { id: true },
    }),
    // Nobody else is at position 0: the row of the seats is taken.
    database.enrolment.create({
      data: { ...record, phoneLast4, retainUntil, createdAt: now, position: 0 },
      select: { id: true },
    }),
    database.$executeRaw`UPDATE "Enrolment" SET
      "position" = (SELECT "lastPosition" FROM "SeatPool" WHERE "id" = ${poolId}),
      "state" = (SELECT CASE WHEN "capacity" IS NULL OR "taken" < "capacity" THEN 'enrolled' ELSE 'waiting' END
        FROM "SeatPool" WHERE "id" = ${poolId})
      WHERE "codeDigest" = ${digest}`,
    countSeats(poolId, database),
  ]
}

/** Takes the row of the seats: whoever enrols waits until this transaction is over, and then looks again. */
export function takeSeats(poolId: string, database: Database): Prisma.PrismaPromise<number> {
  return database.$executeRaw`UPDATE "SeatPool" SET "taken" = "taken" WHERE "id" = ${poolId}`
}

/** Writes down how many have a seat. */
function countSeats(poolId: string, database: Database): Prisma.PrismaPromise<number> {
  return database.$executeRaw`UPDATE "SeatPool" SET "taken" =
    (SELECT COUNT(*) FROM "Enrolment" WHERE "poolId" = ${poolId} AND "state" = 'enrolled') WHERE "id" = ${poolId}`
}

/** Makes the seats of a session or of one date of an event. @returns the id of the pool. */
export async function createSeatPool(capacity: number | null, tx: Database): Promise<string> {
  return (await tx.seatPool.create({ data: { capacity }, select: { id: true } })).id
}

/**
 * Gives free seats to those who wait, longest first; they are to be told. In one transaction with what made seats free.
 * Where what they are for is closed or over, seats are only counted. @returns how many got a seat.
 */
export async function fillSeats(poolId: string, now: Date, tx: Database): Promise<number> {
  await countSeats(poolId, tx)
  const use = await getPoolUse(poolId, tx)
  if (!use?.isOpen || !use.endsAt || use.endsAt <= now) return 0
  const { capacity, taken } = await tx.seatPool.findUniqueOrThrow({
    where: { id: poolId },
    select: { capacity: true, taken: true },
  })
  const free = capacity === null ? undefined : Math.max(0, capacity - taken)
  const next = await tx.enrolment.findMany({
    where: { poolId, state: 'waiting' },
    orderBy: { position: 'asc' },
    take: free,
    select: { id: true },
  })
  if (next.length === 0) return 0
  await tx.enrolment.updateMany({
    where: { id: { in: next.map(({ id }) => id) } },
    data: { state: 'enrolled', promotedAt: now, toldAt: null, version: { increment: 1 } },
  })
  await countSeats(poolId, tx)
  return next.length
}

/** Why a capacity was not changed: more people have a seat than there would be. */
export type CapacityRefusal = { ok: false; taken: number }

/** Changes how many seats there are; more seats go to those who wait. Never below the seats that are taken. */
export async function changeCapacity(
  poolId: string,
  capacity: number | null,
  now: Date,
  tx: Database,
): Promise<{ ok: true; promoted: number } | CapacityRefusal> {
  const { count } = await tx.seatPool.updateMany({
    where: { id: poolId, ...(capacity === null ? {} : { taken: { lte: capacity } }) },
    data: { capacity },
  })
  if (count === 0) {
    const { taken } = await tx.seatPool.findUniqueOrThrow({
      where: { id: poolId },
      select: { taken: true },
    })
    return { ok: false, taken }
  }
  return { ok: true, promoted: await fillSeats(poolId, now, tx) }
}
