import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDay } from '@/lib/dates'
import type { Database } from '@/lib/db'
import { visitMoment } from './rules/visit-time'
import type { VisitInput } from './schema'

/** Keeps a visit once, however often the desk sends it. @returns its id, and whether it is new. */
export async function createVisit(
  { clientKey, at, ...facts }: VisitInput,
  consultantId: string,
  now: Date,
  database: Database,
): Promise<{ id: string; isNew: boolean }> {
  const id = randomUUID()
  const moment = visitMoment(at, now)
  const kept = await database.deskVisit.upsert({
    where: { clientKey },
    create: { id, clientKey, consultantId, at: moment, day: localDay(moment), ...facts },
    update: {},
    select: { id: true },
  })
  return { id: kept.id, isNew: kept.id === id }
}

/** Ends a session of this browser at once. */
export async function endSession(sessionId: string, database: Database): Promise<void> {
  await database.staffSession.deleteMany({ where: { id: sessionId } })
}
