import { describe, expect, it } from 'vitest'
import { BACKOFF_MINUTES } from '../constants'
import type { Delivery } from '../types'
import { afterAttempt, withinBudget } from './attempts'

const now = new Date('2026-11-23T10:00:00Z')
const failed: Delivery = { result: 'failed', problem: 'ECONNREFUSED' }
const unclear: Delivery = { result: 'unclear', problem: 'ETIMEDOUT' }

describe('a message after an attempt', () => {
  const become = (delivery: Delivery, attempts = 1, repeatable = false) =>
    afterAttempt(delivery, { attempts, repeatable, now })

  it('is sent, or dead when it was refused', () => {
    expect(become({ result: 'sent' })).toEqual({ state: 'sent', problem: null })
    expect(become({ result: 'refused', problem: '550' })).toEqual({ state: 'dead', problem: '550' })
  })

  it('waits longer each time, and is dead after the last', () => {
    const waits = BACKOFF_MINUTES.map((_, at) => {
      const next = become(failed, at + 1)
      return next.state === 'queued' ? (next.nextAt.getTime() - now.getTime()) / 60_000 : null
    })
    expect(waits).toEqual(BACKOFF_MINUTES)
    expect([...waits].sort((a, b) => Number(a) - Number(b))).toEqual(waits)
    expect(become(failed, BACKOFF_MINUTES.length + 1)).toEqual({ state: 'dead', problem: 'ECONNREFUSED' })
  })

  it('that may have arrived is sent again only where that is harmless', () => {
    expect(become(unclear)).toEqual({ state: 'dead', problem: 'uncertain' })
    expect(become(unclear, 1, true).state).toBe('queued')
  })
})

describe('the budget of a day', () => {
  it.each([
    [1, 9, true],
    [2, 9, true],
    [1, 10, false],
    [3, 7, true],
    [3, 8, false],
    [5, 8, false],
  ])('priority %d after %d of 10: %s', (priority, used, may) => {
    expect(withinBudget(priority, used, 10)).toBe(may)
  })

  it('of 0 sends nothing', () => {
    expect(withinBudget(1, 0, 0)).toBe(false)
  })
})
