import 'server-only'
import type { StaffOutcome } from '@/features/auth/builders'
import type { Database } from '@/lib/db'
import { getLead } from './data.lead'
import { getStaffSession } from './data.staff'
import type { Mark } from './schema.sheet'

/** Why nothing was written: no such session, or it is in a state in which nobody is marked. */
type SheetRefusal = { ok: false; reason: 'unknown' | 'not-allowed' }

/**
 * Writes exactly the marks that were tapped; null takes one away. Marks of people or meetings that are not of this
 * session are left out. @returns how many stand now as they were tapped.
 */
export async function recordAttendance(
  sessionId: string,
  marks: readonly Mark[],
  tx: Database,
): Promise<{ ok: true; marks: number } | SheetRefusal> {
  const session = await getStaffSession(sessionId, tx)
  if (!session) return { ok: false, reason: 'unknown' }
  if (session.state !== 'open' && session.state !== 'ended') return { ok: false, reason: 'not-allowed' }
  const meetings = new Set(session.meetings.map(({ id }) => id))
  const people = await tx.enrolment.findMany({
    where: { poolId: session.poolId, id: { in: marks.map(({ enrolmentId }) => enrolmentId) } },
    select: { id: true },
  })
  const known = new Set(people.map(({ id }) => id))
  const fits = marks.filter((mark) => known.has(mark.enrolmentId) && meetings.has(mark.meetingId))
  for (const { enrolmentId, meetingId, present } of fits) {
    if (present === null) await tx.attendance.deleteMany({ where: { enrolmentId, meetingId } })
    else
      await tx.attendance.upsert({
        where: { enrolmentId_meetingId: { enrolmentId, meetingId } },
        create: { enrolmentId, meetingId, present },
        update: { present },
      })
  }
  return { ok: true, marks: fits.length }
}

/** Whose sheet it is. */
export const leadOfSheet = ({ sessionId }: { sessionId: string }, tx: Database) => getLead(sessionId, tx)

/** The same as the answer to a script of the sheet, with its line for the audit log. */
export async function keepAttendance(
  sessionId: string,
  marks: readonly Mark[],
  tx: Database,
): Promise<StaffOutcome<{ marks: number }>> {
  const done = await recordAttendance(sessionId, marks, tx)
  if (!done.ok) return { status: 'failed', code: done.reason === 'unknown' ? 'gone' : 'changed' }
  const audit = { entity: 'session', id: sessionId, action: 'record:attendance', after: { marks } }
  return { status: 'ok', audit, data: { marks: done.marks } }
}
