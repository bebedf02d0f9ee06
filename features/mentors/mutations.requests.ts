import 'server-only'
import type { Database } from '@/lib/db'
import { isPublicMentor } from './data'
import { isHelper } from './data.people'
import { toAutonomy, toEntryKind, toLearningState, toOutcome } from './data.rows'
import type { Change, Refused, Seen } from './mutations.mentors'
import { dueFrom, keepFrom } from './mutations.record'
import { afterStep, canReopen, type OutcomeProblem, outcomeProblem } from './rules/request-states'
import type { LearningOutcome, LearningState, Match } from './types'

const ENTITY = 'learning-request'

/** What the audit log keeps of a request: nothing that a resident said. */
type Facts = Match & {
  state: LearningState
  outcome: LearningOutcome | null
  assigneeId: string | null
}
type Update = Partial<Facts> & { dueAt?: Date; closedAt?: Date | null; action?: string }

const facts = {
  state: true,
  outcome: true,
  assigneeId: true,
  mentorId: true,
  placeId: true,
  courseSlug: true,
} as const

/**
 * One step of staff. `seen.version` is the one that they saw; somebody else's change in between is a conflict. `decide`
 * says what to write, or why not.
 */
async function step<Why extends string>(
  seen: Seen,
  now: Date,
  tx: Database,
  decide: (request: Facts) => Promise<Update | Why> | Update | Why,
): Promise<Change | Refused<Why>> {
  const select = { ...facts, version: true, need: true } as const
  const row = await tx.learningRequest.findUnique({ where: { id: seen.id }, select })
  if (!row) return { ok: false, reason: 'unknown' }
  if (row.version !== seen.version)
    return { ok: false, reason: 'conflict', current: { version: row.version, state: row.state } }
  if (row.need === '') return { ok: false, reason: 'not-allowed' }
  const { version: _version, need: _need, ...known } = row
  const before = { ...known, state: toLearningState(row.state), outcome: toOutcome(row.outcome) }
  const decided = await decide(before)
  if (typeof decided === 'string') return { ok: false, reason: decided }
  const { action, ...data } = decided
  await tx.learningRequest.update({
    where: { id: seen.id, version: seen.version },
    data: { ...data, version: { increment: 1 }, retainUntil: keepFrom(now) },
  })
  const { dueAt: _due, closedAt: _closed, ...after } = data
  return { ok: true, changes: [{ entity: ENTITY, id: seen.id, action, before, after }] }
}

/** Gives a request to a colleague, to oneself or to nobody. */
export function assignRequest(seen: Seen, assigneeId: string | null, now: Date, tx: Database) {
  return step(seen, now, tx, async ({ state }) => {
    if (state === 'closed' || (assigneeId !== null && !(await isHelper(assigneeId, tx)))) return 'not-allowed'
    return { assigneeId, action: 'assign:learning-request' }
  })
}

/**
 * Gives a request to a mentor, a place or a course, or takes it back into the queue when all are empty. Whether there
 * is such a place or course the caller has asked; a mentor must be approved at this moment.
 */
export function matchRequest(seen: Seen, match: Match, now: Date, tx: Database) {
  const { mentorId, placeId, courseSlug } = match
  const given = mentorId !== null || placeId !== null || courseSlug !== null
  return step(seen, now, tx, async ({ state: from, mentorId: has }) => {
    const state = afterStep('staff', given ? 'match' : 'unmatch', from)
    if (!state) return 'not-allowed'
    if (mentorId !== null && mentorId !== has && !(await isPublicMentor(mentorId, tx)))
      return 'mentor-unknown'
    const dueAt = given ? {} : { dueAt: dueFrom(now) }
    return { mentorId, placeId, courseSlug, state, ...dueAt, action: 'match:learning-request' }
  })
}

/** Ends a request with where it ended; see `outcomeProblem` for what an outcome needs. */
export function closeRequest(seen: Seen, outcome: LearningOutcome, now: Date, tx: Database) {
  return step<OutcomeProblem | 'not-allowed'>(seen, now, tx, async ({ state: from, placeId, courseSlug }) => {
    const state = afterStep('staff', 'close', from)
    if (!state) return 'not-allowed'
    const select = { kind: true, autonomy: true } as const
    const rows = await tx.learningRequestEntry.findMany({ where: { requestId: seen.id }, select })
    const entries = rows.map(({ kind, autonomy }) => ({
      kind: toEntryKind(kind),
      autonomy: toAutonomy(autonomy),
    }))
    const problem = outcomeProblem(outcome, { placeId, courseSlug, entries })
    return problem ?? { state, outcome, closedAt: now, action: 'close:learning-request' }
  })
}

/** Opens a finished request again: it stands in the queue with a new term, given to nobody yet. */
export function reopenRequest(seen: Seen, now: Date, tx: Database) {
  return step(seen, now, tx, ({ state: from, outcome }) => {
    const state = canReopen(from, outcome) ? afterStep('staff', 'reopen', from) : null
    if (!state) return 'not-allowed'
    const nobody = { mentorId: null, placeId: null, courseSlug: null }
    const again = { state, outcome: null, closedAt: null, dueAt: dueFrom(now) }
    return { ...again, ...nobody, action: 'reopen:learning-request' }
  })
}
