import { learningOutcomes, learningStates } from '../constants'
import type { Autonomy, EntryKind, LearningOutcome, LearningState, Match } from '../types'

export type LearningActor = 'resident' | 'staff'

/** What is done to a request: given to a mentor, place or course, taken back, ended, opened again. */
export type Step = 'match' | 'unmatch' | 'close' | 'withdraw' | 'reopen'

const steps: Record<Step, { by: LearningActor; from: readonly LearningState[]; to: LearningState }> = {
  match: { by: 'staff', from: ['new', 'matched'], to: 'matched' },
  unmatch: { by: 'staff', from: ['matched'], to: 'new' },
  close: { by: 'staff', from: ['new', 'matched'], to: 'closed' },
  reopen: { by: 'staff', from: ['closed'], to: 'new' },
  withdraw: { by: 'resident', from: ['new', 'matched'], to: 'closed' },
}

/** The state after a step; null when this actor may not take it from here. */
export function afterStep(actor: LearningActor, step: Step, from: LearningState): LearningState | null {
  const { by, from: allowed, to } = steps[step]
  return by === actor && allowed.includes(from) ? to : null
}

/** What was withdrawn is the resident's to ask again; everything else may be opened again. */
export function canReopen(state: LearningState, outcome: LearningOutcome | null): boolean {
  return state === 'closed' && outcome !== 'withdrawn'
}

export function isLearningState(value: unknown): value is LearningState {
  return learningStates.some((state) => state === value)
}

export function isLearningOutcome(value: unknown): value is LearningOutcome {
  return learningOutcomes.some((outcome) => outcome === value)
}

/** True when somebody still owes a step and its day has passed. */
export function isOverdue(state: LearningState, dueAt: Date, now: Date): boolean {
  return state !== 'closed' && dueAt < now
}

type Done = { kind: EntryKind; autonomy: Autonomy | null }

/** A call or a meeting that says what the resident did with own hands. */
export function isHelpRecorded(entries: readonly Done[]): boolean {
  return entries.some(({ kind, autonomy }) => (kind === 'called' || kind === 'met') && autonomy !== null)
}

export type OutcomeProblem = 'outcome-needs-record' | 'outcome-needs-place' | 'outcome-needs-course'

/** Why a request cannot end like this: «helped» needs a record of how, a place or a course must be named. */
export function outcomeProblem(
  outcome: LearningOutcome,
  { placeId, courseSlug, entries }: Omit<Match, 'mentorId'> & { entries: readonly Done[] },
): OutcomeProblem | null {
  if (outcome === 'helped' && !isHelpRecorded(entries)) return 'outcome-needs-record'
  if (outcome === 'to-place' && !placeId) return 'outcome-needs-place'
  return outcome === 'to-course' && !courseSlug ? 'outcome-needs-course' : null
}
