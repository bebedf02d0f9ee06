import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import type { HistoryLine } from './types'

const state = z.object({ state: z.string() })

/** What was done with a mentor or a request, oldest first, as the audit log has it. */
export async function listHistory(entity: 'mentor' | 'learning-request', id: string): Promise<HistoryLine[]> {
  const rows = await db().auditEntry.findMany({
    where: { entity, entityId: id },
    select: { id: true, at: true, actorId: true, actorName: true, action: true, after: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    by: row.actorId === null ? null : row.actorName,
    action: row.action,
    to: state.safeParse(row.after).data?.state ?? null,
  }))
}
