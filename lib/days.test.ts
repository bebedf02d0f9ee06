import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, keptUntil } from './days'

describe('days later', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-29', -1, '2026-03-28'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result)
  })
})

describe('days between', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-03-01', '2026-02-28', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-12-31', 365],
  ])('%s and %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

it('keeps for as many days as were promised', () => {
  expect(keptUntil(new Date('2026-11-23T10:00:00Z'), 365).toISOString()).toBe('2027-11-23T10:00:00.000Z')
})
