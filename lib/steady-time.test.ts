import { describe, expect, it } from 'vitest'
import { steadyTime } from './steady-time'

async function taken(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await steadyTime(work, 60).catch(() => {})
  return performance.now() - startedAt
}

describe('steadyTime', () => {
  it('answers at the step, whether work was quick, slower or failed', async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const fail = () => Promise.reject(new Error('no'))
    for (const work of [async () => 1, () => pause(25), fail]) {
      expect(await taken(work)).toBeGreaterThanOrEqual(60)
    }
    expect(await taken(() => pause(75))).toBeGreaterThanOrEqual(120)
  })

  it('passes the value and the error on', async () => {
    expect(await steadyTime(async () => 'found', 1)).toBe('found')
    await expect(steadyTime(() => Promise.reject(new Error('no')), 1)).rejects.toThrow('no')
  })
})
