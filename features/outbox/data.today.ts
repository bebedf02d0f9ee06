import 'server-only'
import { db } from '@/lib/db'

/** Messages that were given up. */
export function countDeadMessages(): Promise<number> {
  return db().outboxMessage.count({ where: { state: 'dead' } })
}
