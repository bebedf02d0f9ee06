import { describe, expect, it } from 'vitest'
import { mentorStates } from '../constants'
import { canDecide, canLeave, isMentorState } from './mentor-states'

describe('what staff may make of a mentor', () => {
  const allowed = [
    ['applied', 'approved'],
    ['applied', 'refused'],
    ['approved', 'paused'],
    ['approved', 'refused'],
    ['paused', 'approved'],
    ['paused', 'refused'],
    ['refused', 'approved'],
  ]
  const pairs = mentorStates.flatMap((from) => mentorStates.map((to) => [from, to] as const))

  it.each(pairs)('from %s to %s', (from, to) => {
    expect(canDecide(from, to)).toBe(allowed.some(([one, other]) => one === from && other === to))
  })
})

it.each(mentorStates)('a mentor who is %s may leave once', (state) => {
  expect(canLeave(state)).toBe(state !== 'left')
})

it.each([
  ['approved', true],
  ['public', false],
  [null, false],
])('the state %s is known: %s', (value, known) => {
  expect(isMentorState(value)).toBe(known)
})
