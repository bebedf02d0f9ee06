import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeToken } from './rate-limit'

const holder = globalThis as { portalRateLimits?: Map<string, unknown> }
const limit = { count: 3, windowMs: 1000 }

beforeEach(() => holder.portalRateLimits?.clear())

/** How often a caller gets through at these moments, in ms. */
const passes = (moments: number[], caller = 'a') =>
  moments.map((now) => takeToken('test', caller, limit, now)).filter(Boolean).length

describe('a limit', () => {
  it('lets as many through as it says, then nobody', () => {
    expect(passes([0, 1, 2, 3, 4, 999])).toBe(3)
  })

  it('does not start anew at the edge of a window', () => {
    expect(passes([997, 998, 999])).toBe(3)
    expect(passes([1000])).toBe(0)
    expect(passes([1100, 1101, 1102])).toBe(1)
  })

  it('forgets after two windows', () => {
    expect(passes([0, 1, 2])).toBe(3)
    expect(passes([2000, 2001, 2002])).toBe(3)
  })

  it('counts callers and names apart', () => {
    expect(passes([0, 1, 2, 3], 'a')).toBe(3)
    expect(passes([0, 1, 2, 3], 'b')).toBe(3)
    expect(takeToken('other', 'a', limit, 4)).toBe(true)
  })

  it('does not count what it refused, so waiting helps', () => {
    expect(passes(Array.from({ length: 500 }, (_, at) => at))).toBe(3)
    expect(passes([1999])).toBe(1)
  })

  it('lets nobody through when nothing is allowed', () => {
    expect(takeToken('test', 'a', { count: 0, windowMs: 1000 }, 0)).toBe(false)
  })
})

describe('the sliding window', () => {
  const config = fc.record({
    count: fc.integer({ min: 1, max: 8 }),
    windowMs: fc.integer({ min: 1, max: 5000 }),
  })
  const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 12_000 })), {
    maxLength: 120,
  })

  it('lets through exactly while the last window, weighed by what of it is still in sight, and this one are below the count', () => {
    fc.assert(
      fc.property(config, gaps, fc.uuid(), (given, waits, caller) => {
        const accepted: number[] = []
        let now = 1_700_000_000_000
        for (const wait of waits) {
          now += wait
          const start = now - (now % given.windowMs)
          const inWindow = (from: number) =>
            accepted.filter((at) => at >= from && at < from + given.windowMs).length
          const inSight = 1 - (now - start) / given.windowMs
          const estimate = inWindow(start) + inWindow(start - given.windowMs) * inSight
          const passed = takeToken('property', caller, given, now)
          expect(passed).toBe(estimate < given.count)
          if (passed) accepted.push(now)
          expect(inWindow(start)).toBeLessThanOrEqual(given.count)
        }
        // What the estimate cannot see: a burst at the end of one window. It never lets twice the count through.
        for (const from of accepted) {
          const within = accepted.filter((at) => at >= from && at < from + given.windowMs).length
          expect(within).toBeLessThanOrEqual(2 * given.count)
        }
      }),
    )
  })
})

describe('the memory', () => {
  it('holds at most 50,000 callers and lets those go who came first', () => {
    for (let caller = 0; caller < 50_100; caller += 1) takeToken('memory', String(caller), limit, 0)
    expect(holder.portalRateLimits?.size).toBe(50_000)
    expect(holder.portalRateLimits?.has('memory:99')).toBe(false)
    expect(holder.portalRateLimits?.has('memory:100')).toBe(true)
  })

  it('keeps callers who come again', () => {
    for (let caller = 0; caller < 50_000; caller += 1) takeToken('memory', String(caller), limit, 0)
    takeToken('memory', '0', limit, 1)
    takeToken('memory', 'new', limit, 1)
    expect(holder.portalRateLimits?.has('memory:0')).toBe(true)
    expect(holder.portalRateLimits?.has('memory:1')).toBe(false)
  })
})
