import 'server-only'
import type { StaffOutcome } from '@/features/auth/builders'
import { addEnrolments, cancelEnrolment } from '@/features/enrolments/mutations'
import { recordTold, setEnrolmentNote } from '@/features/enrolments/mutations.sheet'
import { keptUntil } from '@/features/enrolments/rules/retention'
import type { NewEnrolment } from '@/features/enrolments/types'
import { community } from '@/lib/community'
import type { Database } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { getStaffSession } from './data.staff'
import type { Mark } from './schema.sheet'

/** Why nothing was written: no such session or person, or it is in a state in which this makes no sense. */
export type SheetRefusal = { ok: false; reason: 'unknown' | 'not-allowed' }

const unknown = { ok: false, reason: 'unknown' } as const
const notAllowed = { ok: false, reason: 'not-allowed' } as const

type Person = { sessionId: string; id: string }

/** True when this is somebody of this session. */
async function isOfSession({ sessionId, id }: Person, tx: Database): Promise<boolean> {
  const where = { id, pool: { session: { id: sessionId } } }
  return (await tx.enrolment.count({ where })) === 1
}

/**
 * Writes people down in the order of the sheet: into seats, then onto the waiting list. Who is here already with the
 * same name and phone is left out.
 */
export async function addFromPaper(
  sessionId: string,
  people: readonly NewEnrolment[],
  { locale, now }: { locale: Locale; now: Date },
  tx: Database,
): Promise<{ ok: true; enrolled: number; waiting: number; known: number } | SheetRefusal> {
  const session = await getStaffSession(sessionId, tx)
  if (!session) return unknown
  if (session.state !== 'open') return notAllowed
  const { poolId } = session
  const here = await tx.enrolment.findMany({
    where: { poolId, state: { in: ['enrolled', 'waiting'] } },
    select: { name: true, phone: true },
  })
  const keyOf = ({ name, phone }: NewEnrolment) => `${name.toLocaleLowerCase('uk')}|${phone ?? ''}`
  const known = new Set(here.map(keyOf))
  const fresh = people.filter((person) => person.phone === null || !known.has(keyOf(person)))
  const lastEndsAt = session.meetings.at(-1)?.endsAt ?? now
  const retainUntil = keptUntil(lastEndsAt, community.retention.enrolmentDays)
  const added = await addEnrolments(fresh, { poolId, locale, now, retainUntil }, tx)
  const enrolled = added.filter(({ state }) => state === 'enrolled').length
  return { ok: true, enrolled, waiting: added.length - enrolled, known: people.length - fresh.length }
}

/** Takes somebody off the sheet; whoever waits longest gets the seat. */
export async function cancelPerson(
  person: Person,
  now: Date,
  tx: Database,
): Promise<{ ok: true } | SheetRefusal> {
  if (!(await isOfSession(person, tx))) return unknown
  const done = await cancelEnrolment({ id: person.id }, { by: 'staff', now }, tx)
  return done.ok ? { ok: true } : notAllowed
}

/** Somebody who had to be called was. */
export async function recordCall(
  person: Person,
  now: Date,
  tx: Database,
): Promise<{ ok: true } | SheetRefusal> {
  if (!(await isOfSession(person, tx))) return unknown
  return (await recordTold(person.id, now, tx)) ? { ok: true } : notAllowed
}

/** Words for the colleagues about one person. @returns conflict when somebody changed them meanwhile. */
export async function saveNote(
  { note, version, ...person }: Person & { note: string; version: number },
  tx: Database,
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'conflict' }> {
  if (!(await isOfSession(person, tx))) return unknown
  const isDone = await setEnrolmentNote({ id: person.id, version }, note || null, tx)
  return isDone ? { ok: true } : { ok: false, reason: 'conflict' }
}

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
  if (!session) return unknown
  if (session.state !== 'open' && session.state !== 'ended') return notAllowed
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
