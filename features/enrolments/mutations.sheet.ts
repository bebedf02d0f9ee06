import 'server-only'
import type { Database } from '@/lib/db'

const HERE = { in: ['enrolled', 'waiting'] }

/** Words of staff about one person. @returns false when somebody changed the person meanwhile. */
export async function setEnrolmentNote(
  { id, version }: { id: string; version: number },
  note: string | null,
  tx: Database,
): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id, version, state: HERE },
    data: { note, version: { increment: 1 } },
  })
  return count === 1
}

/**
 * A person was called, whatever for: the seat that they got, or a session that moved. Also when they had been called
 * before. @returns false for who has left.
 */
export async function recordTold(id: string, now: Date, tx: Database): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id, state: HERE },
    data: { toldAt: now, version: { increment: 1 } },
  })
  return count === 1
}
