import 'server-only'
import type { Led } from '@/features/auth/access'
import type { Database } from '@/lib/db'

/** Who leads a session; null for an unknown session. */
export async function getLead(id: string, database: Database): Promise<Led | null> {
  return database.courseSession.findUnique({ where: { id }, select: { tutorId: true } })
}
