import { describe, expect, it } from 'vitest'
import { callReason } from './calls'

const now = new Date('2026-11-23T10:00:00Z')
const before = new Date('2026-11-23T08:00:00Z')
const after = new Date('2026-11-23T09:00:00Z')
const person = { phone: '+380501234567', mustBeTold: false, toldAt: null as Date | null }
const open = { state: 'open', lastEndsAt: new Date('2026-12-01T10:00:00Z') }
const message = (state: string) => ({ at: before, state })

describe('who is to be called', () => {
  it.each([
    ['nothing happened', person, open, null, false, null],
    ['got a seat', { ...person, mustBeTold: true }, open, null, true, 'seat'],
    ['got a seat, without a phone', { ...person, mustBeTold: true, phone: null }, open, null, true, null],
    ['moved, no SMS here', person, open, message('sent'), false, 'moved'],
    ['moved, the SMS is under way', person, open, message('queued'), true, null],
    ['moved, the SMS was given up', person, open, message('dead'), true, 'moved'],
    ['told before the move', { ...person, toldAt: new Date(0) }, open, message('sent'), false, 'moved'],
    ['told after the move', { ...person, toldAt: after }, open, message('sent'), false, null],
    ['cancelled', person, { ...open, state: 'cancelled' }, message('sent'), false, 'cancelled'],
    [
      'a seat in what is cancelled',
      { ...person, mustBeTold: true },
      { ...open, state: 'cancelled' },
      null,
      false,
      null,
    ],
    [
      'all is over',
      { ...person, mustBeTold: true },
      { ...open, lastEndsAt: before },
      message('sent'),
      false,
      null,
    ],
    ['ended', person, { ...open, state: 'ended' }, message('sent'), false, null],
  ] as const)('%s', (_case, who, session, sent, hasSms, reason) => {
    expect(callReason(who, session, sent, { hasSms, now })).toBe(reason)
  })
})
