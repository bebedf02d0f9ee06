import 'server-only'
import type { Database } from '@/lib/db'
import { DROPPED } from './constants'
import type { Decision } from './types'

/**
 * What a person decided about a dead message: to be sent again from the first attempt, it has arrived, or it shall not
 * be sent. @returns what it was before, null when it is not dead any more.
 */
export async function decideMessage(
  id: string,
  decision: Decision,
  now: Date,
  database: Database,
): Promise<{ channel: string; problem: string | null } | null> {
  const before = await database.outboxMessage.findUnique({
    where: { id },
    select: { channel: true, problem: true },
  })
  const data = {
    again: { state: 'queued', attempts: 0, nextAt: now, holder: null, sentDay: null, problem: null },
    arrived: { state: 'sent', sentAt: now, holder: null, problem: null },
    drop: { state: 'dead', holder: null, problem: DROPPED },
  }[decision]
  // Once its words are forgotten there is nothing left to send.
  const words = decision === 'again' ? { recipient: { not: '' } } : {}
  const where = { id, state: 'dead', ...words, OR: [{ problem: null }, { problem: { not: DROPPED } }] }
  const { count } = await database.outboxMessage.updateMany({ where, data })
  return count === 1 ? before : null
}
