import 'server-only'
import { codeDigest } from '@/lib/codes'
import { type Database, db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { type CancelRefusal, cancelEnrolment } from './mutations'

const select = {
  name: true,
  pool: {
    select: {
      session: { select: { meetings: { select: { endsAt: true } } } },
      eventDate: { select: { endsAt: true } },
    },
  },
} as const

/**
 * A person gives their seat or place on the waiting list back with the code. What is over stays as it was: who was there
 * was there. @returns why not, when it was refused.
 */
export async function leaveByCode(
  code: string,
  now: Date,
  database: Database = db(),
): Promise<{ ok: true } | { ok: false; reason: CancelRefusal | 'over' }> {
  return writeTransaction(async (tx) => {
    const found = await tx.enrolment.findUnique({ where: { codeDigest: codeDigest(code) }, select })
    if (!found || found.name === '') return { ok: false, reason: 'unknown' }
    const { session, eventDate } = found.pool
    const ends = [...(session?.meetings ?? []), ...(eventDate ? [eventDate] : [])].map(({ endsAt }) => endsAt)
    if (ends.length > 0 && ends.every((endsAt) => endsAt <= now)) return { ok: false, reason: 'over' }
    const left = await cancelEnrolment({ code }, { by: 'person', now }, tx)
    return left.ok ? { ok: true } : left
  }, database)
}
