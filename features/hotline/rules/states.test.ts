import { describe, expect, it } from 'vitest'
import { type RequestState, requestStates } from '../constants'
import {
  canAnswer,
  canMove,
  canReopen,
  canWrite,
  isOverdue,
  isRequestState,
  reopenedIn,
  stateAfterMessage,
} from './states'

const where = (test: (state: RequestState) => boolean) => requestStates.filter(test)

describe('states of a request', () => {
  it('are moved by operators along the work', () => {
    const to = (from: RequestState) => where((state) => canMove('operator', from, state))
    expect(to('new')).toEqual(['in-work', 'waiting', 'answered', 'closed'])
    expect(to('in-work')).toEqual(['waiting', 'answered', 'closed'])
    expect(to('waiting')).toEqual(['in-work', 'answered', 'closed'])
    expect(to('answered')).toEqual(['in-work', 'closed'])
    expect(to('closed')).toEqual(['in-work'])
  })

  it('are opened again by residents when answered or closed, and written to before', () => {
    expect(where(canReopen)).toEqual(['answered', 'closed'])
    expect(where(canWrite)).toEqual(['new', 'in-work', 'waiting'])
    expect(requestStates.map(stateAfterMessage)).toEqual(['new', 'in-work', 'in-work', 'answered', 'closed'])
  })

  it('never let a resident answer or close', () => {
    for (const from of requestStates) {
      expect(canMove('resident', from, 'answered')).toBe(false)
      expect(canMove('resident', from, 'closed')).toBe(false)
    }
  })

  it('can be answered unless closed', () => {
    expect(where(canAnswer)).toEqual(['new', 'in-work', 'waiting', 'answered'])
  })

  it('are known by name only', () => {
    expect(isRequestState('in-work')).toBe(true)
    expect(isRequestState('inWork')).toBe(false)
    expect(isRequestState(undefined)).toBe(false)
  })

  it.each([
    [
      [
        [null, 'new'],
        ['new', 'answered'],
        ['answered', 'new'],
      ],
      true,
    ],
    [
      [
        [null, 'new'],
        ['new', 'closed'],
        ['closed', 'in-work'],
      ],
      true,
    ],
    [
      [
        [null, 'new'],
        ['new', 'answered'],
        ['answered', 'closed'],
      ],
      false,
    ],
    [[[null, 'in-work']], false],
  ] as [[string | null, string][], boolean][])('%j were taken up again: %s', (history, expected) => {
    expect(reopenedIn(history.map(([from, to]) => ({ from, to })))).toBe(expected)
  })

  it('are overdue only while somebody owes an answer', () => {
    const due = new Date('2026-11-26T21:59:59Z')
    const after = new Date('2026-11-26T22:00:00Z')
    expect(where((state) => isOverdue(state, due, after))).toEqual(['new', 'in-work'])
    expect(isOverdue('new', due, due)).toBe(false)
  })
})
