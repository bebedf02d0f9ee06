import 'server-only'
import { codeDigest } from '@/lib/codes'
import { type Database, db, isUniqueViolation } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import type { ClubDone, ClubRefusal } from './types'

/** Carries a refusal out of a transaction, so that nothing of it stays. */
export class Refused extends Error {
  constructor(
    readonly reason: ClubRefusal,
    readonly at?: Date,
  ) {
    super('nothing is written')
  }
}

/** What makes two submits the same: the form, its idempotency key, and what it was sent for. */
export type Mark = { form: string; key?: string; what: string; now: Date }

const KEY = /^[A-Za-z0-9-]{16,64}$/

/**
 * Runs `work` as one transaction in which whoever came second waits, so that a stamp, a reward and a balance are never
 * given twice however many ask at once. The same submit sent again gets the answer of the first one. Without a key every
 * submit is one of its own.
 * @param work gives the id of what it changed, or throws `Refused`.
 */
export async function inTurn(
  { form, key, what, now }: Mark,
  work: (tx: Database) => Promise<string>,
  database: Database = db(),
): Promise<ClubDone> {
  const mark = key && KEY.test(key) ? `${form}:key:${key}:${what}` : null
  const earlier = async (): Promise<ClubDone | null> => {
    const row = mark ? await database.submission.findUnique({ where: { key: mark } }) : null
    return row && { ok: true, target: row.target, repeated: true }
  }
  const before = await earlier()
  if (before) return before
  try {
    const target = await writeTransaction(
      async (tx) => {
        const done = await work(tx)
        if (mark) await tx.submission.create({ data: { key: mark, target: done, createdAt: now } })
        return done
      },
      database,
      'in-turn',
    )
    return { ok: true, target, repeated: false }
  } catch (error) {
    if (!(error instanceof Refused) && !isUniqueViolation(error)) throw error
    // A second tap that waited for the first one finds the work done.
    const done = await earlier()
    if (done) return done
    if (error instanceof Refused) return { ok: false, reason: error.reason, at: error.at }
    throw error
  }
}

/**
 * Takes the row of a card, so that everything about one card happens one after another. Every change begins here: rows
 * are always taken in the order card, stamp or voucher, reward.
 * @throws Refused when no open card has this code.
 */
export async function takeCardRow(
  where: { code: string } | { id: string },
  now: Date,
  tx: Database,
): Promise<{ id: string }> {
  const which = 'code' in where ? { codeDigest: codeDigest(where.code) } : where
  const { count } = await tx.clubCard.updateMany({
    where: { ...which, closedAt: null },
    data: { lastUsedAt: now, version: { increment: 1 } },
  })
  const card = count === 1 ? await tx.clubCard.findUnique({ where: which, select: { id: true } }) : null
  if (!card) throw new Refused('unknown')
  return card
}
