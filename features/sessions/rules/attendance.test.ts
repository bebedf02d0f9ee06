import { describe, expect, it } from 'vitest'
import { hoursOf, isPresentEnough, presence } from './attendance'

describe('being there enough', () => {
  it.each([
    [0, 0, false],
    [0, 4, false],
    [2, 4, false],
    [3, 4, true],
    [4, 4, true],
    [1, 1, true],
    [5, 7, false],
    [6, 7, true],
    [2, 3, false],
    [9, 12, true],
  ])('%i of %i: %s', (present, of, is) => {
    expect(isPresentEnough({ present, of })).toBe(is)
  })

  it('counts only what was marked as present, at meetings that are still there', () => {
    expect(presence({ a: true, b: false, gone: true }, ['a', 'b', 'c'])).toEqual({ present: 1, of: 3 })
  })
})

it.each([
  [[90], 2],
  [[60, 60, 60], 3],
  [[10], 1],
  [[], 1],
])('meetings of %o minutes are %i hours', (minutes, hours) => {
  const startsAt = new Date('2026-11-28T07:00:00Z')
  const meetings = minutes.map((long) => ({ startsAt, endsAt: new Date(startsAt.getTime() + long * 60_000) }))
  expect(hoursOf(meetings)).toBe(hours)
})
