import 'server-only'
import { db } from '@/lib/db'

/** Queries that found nothing and that nobody has looked at since they were last asked. */
export function countOpenMisses(): Promise<number> {
  return db().searchMiss.count({ where: { closedAt: null } })
}
