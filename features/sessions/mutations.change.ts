import 'server-only'
import { updateRetention } from '@/features/enrolments/mutations'
import { takeSeats } from '@/features/enrolments/mutations.seats'
import { hasPlace } from '@/features/places/loaders.choices'
import type { Database } from '@/lib/db'
import type { Both } from '@/lib/i18n/both'
import { tellParticipants } from './mutations.messages'
import { changed, invalid, refused, type Seen, type SessionChange, seenSession } from './mutations.staff'
import type { MeetingTime } from './rules/meeting-rows'
import { whereProblem } from './rules/opening'
import type { MoveInput } from './schema.staff'
import type { StaffSession } from './types.staff'

/** A change that participants hear of: how many messages went into the outbox. */
export type ToldChange = SessionChange & { told?: number }

type Context = { courseTitle: Both; publicUrl: string; now: Date }

/** True when participants would notice nothing. */
function isSame(session: StaffSession, { form, placeId, onlineUrl, meetings }: MoveInput): boolean {
  const known = session.meetings.map(({ id, startsAt, endsAt }) => `${id} ${+startsAt} ${+endsAt}`)
  const given = meetings.map(({ id, startsAt, endsAt }) => `${id} ${+startsAt} ${+endsAt}`)
  const where = form === session.form && placeId === session.placeId && onlineUrl === session.onlineUrl
  return where && known.join() === given.join()
}

/** Moves, adds and takes away meetings. A moved one remembers where it stood. */
async function writeMeetings(
  session: StaffSession,
  meetings: readonly MeetingTime[],
  tx: Database,
): Promise<void> {
  const known = new Map(session.meetings.map((meeting) => [meeting.id, meeting]))
  for (const { id, startsAt, endsAt } of meetings) {
    const before = id === null ? undefined : known.get(id)
    if (!before) {
      await tx.sessionMeeting.create({ data: { sessionId: session.id, startsAt, endsAt } })
      continue
    }
    known.delete(before.id)
    const isMoved = before.startsAt.getTime() !== startsAt.getTime()
    const previous = isMoved ? { previousStartsAt: before.startsAt } : {}
    await tx.sessionMeeting.update({ where: { id: before.id }, data: { startsAt, endsAt, ...previous } })
  }
  await tx.sessionMeeting.deleteMany({ where: { id: { in: [...known.keys()] } } })
}

/**
 * Moves a session: its times, its place, or to online or by phone. Everybody who left a phone gets a message, written in
 * the same transaction.
 */
export async function moveSession(input: MoveInput, context: Context, tx: Database): Promise<ToldChange> {
  const { id, version, reasonUk, reasonEn, form, placeId, onlineUrl, meetings } = input
  const seen = await seenSession({ id, version }, ['open'], tx)
  if (!seen.ok) return seen
  const { session } = seen
  if (meetings.length === 0) return invalid('meetings', 'meetings-missing')
  const problem = whereProblem({ form, placeId, onlineUrl, partnerId: session.partnerId })
  if (problem) return invalid(problem.field, problem.code)
  if (placeId && !(await hasPlace(placeId, tx))) return invalid('placeId', 'choice-gone')
  if (isSame(session, input)) return invalid('meetings', 'nothing-moved')
  const kept = meetings.flatMap((meeting) => meeting.id ?? [])
  const dropped = session.meetings
    .filter((meeting) => !kept.includes(meeting.id))
    .map((meeting) => meeting.id)
  if ((await tx.attendance.count({ where: { meetingId: { in: dropped } } })) > 0)
    return invalid('meetings', 'meeting-was-held')
  await writeMeetings(session, meetings, tx)
  const lastEndsAt = new Date(Math.max(...meetings.map(({ endsAt }) => endsAt.getTime())))
  await updateRetention(session.poolId, lastEndsAt, tx)
  await tx.courseSession.update({
    where: { id },
    data: {
      ...{ form, placeId, onlineUrl, reasonUk, reasonEn },
      ...{ sequence: { increment: 1 }, version: { increment: 1 } },
    },
  })
  return tell(session, 'moved', context, tx)
}

/** Calls a session off. */
export async function cancelSession(
  { reasonUk, reasonEn, ...seen }: Seen & { reasonUk: string; reasonEn: string },
  context: Context,
  tx: Database,
): Promise<ToldChange> {
  const found = await seenSession(seen, ['open'], tx)
  if (!found.ok) return found
  await takeSeats(found.session.poolId, tx)
  await tx.courseSession.update({
    where: { id: seen.id },
    data: {
      ...{ state: 'cancelled', reasonUk, reasonEn },
      ...{ sequence: { increment: 1 }, version: { increment: 1 } },
    },
  })
  return tell(found.session, 'cancelled', context, tx)
}

async function tell(
  before: StaffSession,
  kind: 'moved' | 'cancelled',
  context: Context,
  tx: Database,
): Promise<ToldChange> {
  const done = await changed(before, tx)
  if (!done.ok) return refused('unknown')
  return { ...done, told: await tellParticipants(done.after, kind, context, tx) }
}
