import 'server-only'
import { callReason } from '@/features/enrolments/rules/calls'
import type { EnrolmentSource } from '@/features/enrolments/types'
import { type Database, db } from '@/lib/db'
import { messageKey } from './rules/message-key'
import type { SheetPerson, StaffSession } from './types.staff'

/** What decides who is to be called. */
type Calling = { hasSms: boolean; now: Date }

const fields = {
  id: true,
  poolId: true,
  name: true,
  phone: true,
  locale: true,
  state: true,
  source: true,
  note: true,
  version: true,
  promotedAt: true,
  toldAt: true,
  attendance: { select: { meetingId: true, present: true } },
  certificate: { select: { code: true } },
} as const

/** Everybody who has a seat or waits, in the order in which they came, by the id of the session. */
export async function listPeople(
  sessions: readonly StaffSession[],
  calling: Calling,
  database: Database = db(),
): Promise<Map<string, SheetPerson[]>> {
  const rows = await database.enrolment.findMany({
    where: { poolId: { in: sessions.map(({ poolId }) => poolId) }, state: { in: ['enrolled', 'waiting'] } },
    select: fields,
    orderBy: [{ position: 'asc' }],
  })
  const byPool = new Map<string, typeof rows>()
  for (const row of rows) byPool.set(row.poolId, [...(byPool.get(row.poolId) ?? []), row])
  const keys = sessions.flatMap((session) =>
    session.sequence === 0 ? [] : (byPool.get(session.poolId) ?? []).map(({ id }) => messageKey(session, id)),
  )
  const messages = await database.outboxMessage.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true, createdAt: true, state: true },
  })
  const sent = new Map(
    messages.map(({ dedupeKey, createdAt, state }) => [dedupeKey, { at: createdAt, state }]),
  )
  const peopleOf = (session: StaffSession) =>
    (byPool.get(session.poolId) ?? []).map(
      ({ poolId: _pool, attendance, certificate, promotedAt, ...row }): SheetPerson => {
        const state = row.state === 'enrolled' ? 'enrolled' : 'waiting'
        const lastEndsAt = session.meetings.at(-1)?.endsAt ?? null
        const message = sent.get(messageKey(session, row.id)) ?? null
        return {
          ...row,
          state,
          source: row.source as EnrolmentSource,
          marks: Object.fromEntries(attendance.map(({ meetingId, present }) => [meetingId, present])),
          call: callReason({ ...row, promotedAt }, { state: session.state, lastEndsAt }, message, calling),
          certificate: certificate?.code ?? null,
        }
      },
    )
  return new Map(sessions.map((session) => [session.id, peopleOf(session)]))
}
