import { describe, expect, it } from 'vitest'
import { learningStates } from '../constants'
import type { LearningOutcome, LearningState } from '../types'
import {
  afterStep,
  canReopen,
  isHelpRecorded,
  isOverdue,
  type LearningActor,
  outcomeProblem,
  type Step,
} from './request-states'

describe('a step of a request', () => {
  const results: Record<`${LearningActor} ${Step}`, Record<LearningState, LearningState | null>> = {
    'staff match': { new: 'matched', matched: 'matched', closed: null },
    'staff unmatch': { new: null, matched: 'new', closed: null },
    'staff close': { new: 'closed', matched: 'closed', closed: null },
    'staff reopen': { new: null, matched: null, closed: 'new' },
    'staff withdraw': { new: null, matched: null, closed: null },
    'resident match': { new: null, matched: null, closed: null },
    'resident unmatch': { new: null, matched: null, closed: null },
    'resident close': { new: null, matched: null, closed: null },
    'resident reopen': { new: null, matched: null, closed: null },
    'resident withdraw': { new: 'closed', matched: 'closed', closed: null },
  }

  it.each(Object.entries(results))('%s', (who, expected) => {
    const [actor, step] = who.split(' ') as [LearningActor, Step]
    const found = Object.fromEntries(learningStates.map((from) => [from, afterStep(actor, step, from)]))
    expect(found).toEqual(expected)
  })
})

it.each<[LearningState, LearningOutcome | null, boolean]>([
  ['closed', 'helped', true],
  ['closed', 'nobody-free', true],
  ['closed', 'withdrawn', false],
  ['new', null, false],
  ['matched', null, false],
])('%s with %s can be opened again: %s', (state, outcome, can) => {
  expect(canReopen(state, outcome)).toBe(can)
})

const met = { kind: 'met', autonomy: 'together' } as const
const note = { kind: 'note', autonomy: null } as const

it.each([
  [[], false],
  [[note], false],
  [[{ kind: 'called', autonomy: null } as const], false],
  [[note, met], true],
  [[{ kind: 'called', autonomy: 'alone' } as const], true],
])('help is recorded in %o: %s', (entries, recorded) => {
  expect(isHelpRecorded(entries)).toBe(recorded)
})

const nothing = { placeId: null, courseSlug: null, entries: [] }

it.each([
  ['helped', nothing, 'outcome-needs-record'],
  ['helped', { ...nothing, entries: [met] }, null],
  ['to-place', nothing, 'outcome-needs-place'],
  ['to-place', { ...nothing, placeId: 'library' }, null],
  ['to-course', { ...nothing, placeId: 'library' }, 'outcome-needs-course'],
  ['to-course', { ...nothing, courseSlug: 'basic' }, null],
  ['to-hotline', nothing, null],
  ['nobody-free', nothing, null],
  ['not-reached', nothing, null],
] as const)('the outcome %s of %o: %s', (outcome, facts, problem) => {
  expect(outcomeProblem(outcome, facts)).toBe(problem)
})

it.each([
  ['new', '2026-11-23T09:59:59Z', true],
  ['matched', '2026-11-23T09:59:59Z', true],
  ['closed', '2026-11-23T09:59:59Z', false],
  ['new', '2026-11-23T10:00:00Z', false],
] as const)('%s due at %s is overdue at ten: %s', (state, due, overdue) => {
  expect(isOverdue(state, new Date(due), new Date('2026-11-23T10:00:00Z'))).toBe(overdue)
})
