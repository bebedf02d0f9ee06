import 'server-only'
import type { AuditChange } from '@/lib/audit'
import type { Database } from '@/lib/db'
import { dueFrom } from './mutations.record'

/**
 * Takes a mentor who cannot help any more from all requests they were to help with. What has no place and no course
 * either stands in the queue again, with a new term.
 * @returns what became of each request, for the audit log.
 */
export async function releaseRequests(mentorId: string, now: Date, tx: Database): Promise<AuditChange[]> {
  const select = { id: true, placeId: true, courseSlug: true } as const
  const rows = await tx.learningRequest.findMany({ where: { mentorId, state: 'matched' }, select })
  const changes: AuditChange[] = []
  for (const { id, placeId, courseSlug } of rows) {
    const again = placeId === null && courseSlug === null
    const state = again ? 'new' : 'matched'
    await tx.learningRequest.update({
      where: { id },
      data: {
        mentorId: null,
        state,
        version: { increment: 1 },
        ...(again ? { dueAt: dueFrom(now) } : {}),
      },
    })
    const before = { state: 'matched', mentorId }
    changes.push({
      entity: 'learning-request',
      id,
      action: 'release:learning-request',
      before,
      after: { state, mentorId: null },
    })
  }
  return changes
}
