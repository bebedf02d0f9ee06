import 'server-only'
import type { AuditChange } from '@/lib/audit'
import type { Database } from '@/lib/db'
import { toMentorState, toOffer } from './data.rows'
import { keepFrom } from './mutations.record'
import { releaseRequests } from './mutations.release'
import { canDecide } from './rules/mentor-states'
import type { MentorState, Offer } from './types'

/** What somebody saw before changing it. */
export type Seen = { id: string; version: number }
/** How it stands now, for whoever saw it otherwise. */
export type Current = { version: number; state: string }
export type Refused<Why extends string> =
  | { ok: false; reason: Why }
  | { ok: false; reason: 'conflict'; current: Current }
export type Change = { ok: true; changes: AuditChange[] } | Refused<'unknown' | 'not-allowed'>

const refuse = (reason: 'unknown' | 'not-allowed'): Change => ({ ok: false, reason })
const conflict = ({ version, state }: Current): Change => ({
  ok: false,
  reason: 'conflict',
  current: { version, state },
})

type Decision = {
  to: Extract<MentorState, 'approved' | 'paused' | 'refused'>
  answer: string
  by: { id: string; name: string }
  now: Date
}

/** Approves, pauses or refuses, with words for the applicant. Who is not approved any more helps nobody either. */
export async function decideMentor(
  seen: Seen,
  { to, answer, by, now }: Decision,
  tx: Database,
): Promise<Change> {
  const row = await tx.mentor.findUnique({ where: { id: seen.id } })
  if (!row) return refuse('unknown')
  if (row.version !== seen.version) return conflict(row)
  const state = toMentorState(row.state)
  if (row.publicName === '' || !canDecide(state, to)) return refuse('not-allowed')
  await tx.mentor.update({
    where: { id: seen.id, version: seen.version },
    data: {
      state: to,
      answer: answer || null,
      checkedById: by.id,
      checkedByName: by.name,
      checkedAt: now,
      retainUntil: keepFrom(now),
      version: { increment: 1 },
    },
  })
  const released = to === 'approved' ? [] : await releaseRequests(seen.id, now, tx)
  const { id } = seen
  const decided = {
    entity: 'mentor',
    id,
    before: { state, answer: row.answer },
    after: { state: to, answer },
  }
  return { ok: true, changes: [decided, ...released] }
}

/** Changes what everybody reads of a mentor. */
export async function updatePublicWords(
  seen: Seen,
  words: Offer & { publicName: string; about: string | null },
  now: Date,
  tx: Database,
): Promise<Change> {
  const row = await tx.mentor.findUnique({ where: { id: seen.id } })
  if (!row) return refuse('unknown')
  if (row.version !== seen.version) return conflict(row)
  if (row.publicName === '' || row.state === 'left') return refuse('not-allowed')
  await tx.mentor.update({
    where: { id: seen.id, version: seen.version },
    data: { ...words, version: { increment: 1 }, retainUntil: keepFrom(now) },
  })
  const before = { ...toOffer(row), publicName: row.publicName, about: row.about }
  const action = 'update:mentor-words'
  return { ok: true, changes: [{ entity: 'mentor', id: seen.id, action, before, after: words }] }
}
