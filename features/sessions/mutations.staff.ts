import 'server-only'
import { changeCapacity, createSeatPool } from '@/features/enrolments/mutations.seats'
import type { Database } from '@/lib/db'
import { findWrongReference } from './data.choices'
import { getStaffSession } from './data.staff'
import type { MeetingTime } from './rules/meeting-rows'
import { canOpen } from './rules/opening'
import type { DraftInput, FactsInput, OpenFactsInput } from './schema.staff'
import type { StaffSession } from './types.staff'

/** What somebody saw before changing it. */
export type Seen = { id: string; version: number }

/** Why nothing was changed. `fields` holds codes by the name of the field. */
export type SessionRefusal =
  | { ok: false; reason: 'unknown' | 'not-allowed' }
  | { ok: false; reason: 'conflict'; current: StaffSession }
  | { ok: false; reason: 'invalid'; fields: Record<string, string> }
export type SessionChange = { ok: true; before: StaffSession | null; after: StaffSession } | SessionRefusal

export const refused = (reason: 'unknown' | 'not-allowed'): SessionRefusal => ({ ok: false, reason })
export const invalid = (field: string, code: string): SessionRefusal => ({
  ok: false,
  reason: 'invalid',
  fields: { [field]: code },
})

function factsData({ capacity: _capacity, titleUk, titleEn, noteUk, noteEn, ...rest }: FactsInput) {
  return {
    ...rest,
    titleUk: titleUk || null,
    titleEn: titleEn || null,
    noteUk: noteUk || null,
    noteEn: noteEn || null,
  }
}

/** Makes the meetings of a draft what the form says: nobody has enrolled, so nobody is told. */
async function replaceMeetings(
  sessionId: string,
  meetings: readonly MeetingTime[],
  tx: Database,
): Promise<void> {
  await tx.sessionMeeting.deleteMany({ where: { sessionId } })
  await tx.sessionMeeting.createMany({
    data: meetings.map(({ startsAt, endsAt }) => ({ sessionId, startsAt, endsAt })),
  })
}

/** The session that somebody saw, when nobody has changed it since and it may be changed this way. */
export async function seenSession(
  { id, version }: Seen,
  states: readonly StaffSession['state'][],
  tx: Database,
): Promise<{ ok: true; session: StaffSession } | SessionRefusal> {
  const session = await getStaffSession(id, tx)
  if (!session) return refused('unknown')
  if (session.version !== version) return { ok: false, reason: 'conflict', current: session }
  return states.includes(session.state) ? { ok: true, session } : refused('not-allowed')
}

/** The answer after a change: how the session stood and how it stands. */
export async function changed(before: StaffSession, tx: Database): Promise<SessionChange> {
  const after = await getStaffSession(before.id, tx)
  return after ? { ok: true, before, after } : refused('unknown')
}

/** Writes a new draft, or changes one. */
export async function saveDraft(input: DraftInput, now: Date, tx: Database): Promise<SessionChange> {
  const { id, version, courseSlug, form, placeId, onlineUrl, meetings, ...facts } = input
  const wrong = await findWrongReference(input, tx)
  if (wrong) return invalid(wrong.field, wrong.code)
  const data = { ...factsData(facts), courseSlug, form, placeId, onlineUrl }
  if (id === '') {
    const poolId = await createSeatPool(facts.capacity, tx)
    const made = await tx.courseSession.create({ data: { ...data, poolId, createdAt: now } })
    await replaceMeetings(made.id, meetings, tx)
    const after = await getStaffSession(made.id, tx)
    return after ? { ok: true, before: null, after } : refused('unknown')
  }
  const seen = await seenSession({ id, version }, ['draft'], tx)
  if (!seen.ok) return seen
  const { session } = seen
  const capacity = await changeCapacity(session.poolId, facts.capacity, now, tx)
  if (!capacity.ok) return invalid('capacity', 'capacity-below-taken')
  await tx.courseSession.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await replaceMeetings(id, meetings, tx)
  return changed(session, tx)
}

/**
 * Changes what nobody has to be told of. Fewer seats than people have is refused; more seats go to those who wait.
 */
export async function saveOpenSession(
  input: OpenFactsInput,
  now: Date,
  tx: Database,
): Promise<SessionChange> {
  const { id, version, ...facts } = input
  const seen = await seenSession({ id, version }, ['open'], tx)
  if (!seen.ok) return seen
  const { session } = seen
  const wrong = await findWrongReference({ ...facts, courseSlug: session.courseSlug }, tx)
  if (wrong) return invalid(wrong.field, wrong.code)
  const capacity = await changeCapacity(session.poolId, facts.capacity, now, tx)
  if (!capacity.ok) return invalid('capacity', 'capacity-below-taken')
  await tx.courseSession.update({ where: { id }, data: { ...factsData(facts), version: { increment: 1 } } })
  return changed(session, tx)
}

/** Lets people enrol. */
export async function openSession(seen: Seen, now: Date, tx: Database): Promise<SessionChange> {
  const found = await seenSession(seen, ['draft'], tx)
  if (!found.ok) return found
  const problem = canOpen(found.session, now)
  if (problem) return invalid(problem.field, problem.code)
  await tx.courseSession.update({
    where: { id: seen.id },
    data: { state: 'open', version: { increment: 1 } },
  })
  return changed(found.session, tx)
}

/** Takes a draft away: nobody knew of it. */
export async function removeDraft(
  seen: Seen,
  tx: Database,
): Promise<{ ok: true; before: StaffSession } | SessionRefusal> {
  const found = await seenSession(seen, ['draft'], tx)
  if (!found.ok) return found
  await tx.courseSession.delete({ where: { id: seen.id } })
  await tx.seatPool.delete({ where: { id: found.session.poolId } })
  return { ok: true, before: found.session }
}
