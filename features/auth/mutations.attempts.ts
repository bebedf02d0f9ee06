import 'server-only'
import type { Database } from '@/lib/db'
import { db } from '@/lib/db'
import { keyedDigest } from '@/lib/keyed-digest'
import { writeTransaction } from '@/lib/write-transaction'
import { type AttemptKind, attemptLimits } from './constants'

/** Whom tries are counted for: an address by its opaque key, an e-mail by a digest that tells nothing. */
function attemptKey(kind: AttemptKind, whose: string): string {
  return `${kind}:${kind === 'email' ? keyedDigest('sign-in', whose.trim().toLowerCase()) : whose}`
}

/**
 * Counts one try to sign in, in the database, so that a restart or another instance forgets none. The window begins with
 * the first try.
 * @returns `taken` with how many are left, or `refused` without counting.
 */
export async function takeAttempt(
  kind: AttemptKind,
  whose: string,
  now: Date,
): Promise<{ status: 'taken'; left: number } | { status: 'refused' }> {
  const limit = attemptLimits[kind]
  const key = attemptKey(kind, whose)
  return writeTransaction(async (tx) => {
    const row = await tx.staffRateLimit.findUnique({ where: { key } })
    const isOld = !row || now.getTime() - Number(row.lastRequest) >= limit.windowMs
    if (!isOld && row.count >= limit.count) return { status: 'refused' }
    const count = isOld ? 1 : row.count + 1
    const lastRequest = isOld ? BigInt(now.getTime()) : row.lastRequest
    await tx.staffRateLimit.upsert({
      where: { key },
      create: { id: key, key, count, lastRequest },
      update: { count, lastRequest },
    })
    return { status: 'taken', left: limit.count - count }
  })
}

/** Forgets the tries for an e-mail: its owner is in, or was let in again. */
export async function forgetAttempts(email: string, database: Database = db()): Promise<void> {
  await database.staffRateLimit.deleteMany({ where: { key: attemptKey('email', email) } })
}
