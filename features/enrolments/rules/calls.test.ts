import { describe, expect, it } from 'vitest'
import { callReason, mustBeTold } from './calls'

const now = new Date('2026-11-23T10:00:00Z')
const before = new Date('2026-11-23T08:00:00Z')
const after = new Date('2026-11-23T09:00:00Z')
const person = {
  state: 'enrolled',
  phone: '+380501234567',
  promotedAt: null as Date | null,
  toldAt: null as Date | null,
}
const promoted = { ...person, promotedAt: before }
const open = { state: 'open', lastEndsAt: new Date('2026-12-01T10:00:00Z') }
const message = (state: string) => ({ at: before, state })

describe('who is to be called', () => {
  it.each([
    ['nothing happened', person, open, null, false, null],
    ['got a seat', promoted, open, null, true, 'seat'],
    ['got a seat, without a phone', { ...promoted, phone: null }, open, null, true, null],
    ['moved, no SMS here', person, open, message('sent'), false, 'moved'],
    ['moved, the SMS is under way', person, open, message('queued'), true, null],
    ['moved, the SMS was given up', person, open, message('dead'), true, 'moved'],
    ['told before the move', { ...person, toldAt: new Date(0) }, open, message('sent'), false, 'moved'],
    ['told after the move', { ...person, toldAt: after }, open, message('sent'), false, null],
    ['moved, waits for a seat', { ...person, state: 'waiting' }, open, message('dead'), true, 'moved'],
    ['moved, without a phone', { ...person, phone: null }, open, message('dead'), true, null],
    ['cancelled', person, { ...open, state: 'cancelled' }, message('sent'), false, 'cancelled'],
    ['a seat in what is cancelled', promoted, { ...open, state: 'cancelled' }, null, false, null],
    ['all is over', promoted, { ...open, lastEndsAt: before }, message('sent'), false, null],
    ['ended', person, { ...open, state: 'ended' }, message('sent'), false, null],
  ] as const)('%s', (_case, who, session, sent, hasSms, reason) => {
    expect(callReason(who, session, sent, { hasSms, now })).toBe(reason)
  })
})

it.each([
  ['has had the seat', person, false],
  ['got it from somebody who left', promoted, true],
  ['got it and was told', { ...promoted, toldAt: after }, false],
  ['waits again', { ...promoted, state: 'waiting' }, false],
] as const)('who must be told of a seat: %s', (_case, who, must) => {
  expect(mustBeTold(who)).toBe(must)
})
