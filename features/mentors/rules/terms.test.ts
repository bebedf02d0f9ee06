import { expect, it } from 'vitest'
import { dueAt, retainUntil } from './terms'

it.each([
  ['a Monday', '2026-11-23T10:00:00Z', 1, '2026-11-24T21:59:59.000Z'],
  ['a Monday, three days', '2026-11-23T10:00:00Z', 3, '2026-11-26T21:59:59.000Z'],
  ['a Friday', '2026-11-27T10:00:00Z', 1, '2026-11-30T21:59:59.000Z'],
  ['a Saturday', '2026-11-28T10:00:00Z', 2, '2026-12-01T21:59:59.000Z'],
  ['late by UTC, already Tuesday here', '2026-11-23T22:30:00Z', 1, '2026-11-25T21:59:59.000Z'],
  ['before the clocks go forward', '2026-03-27T10:00:00Z', 1, '2026-03-30T20:59:59.000Z'],
])('a request of %s is due', (_what, askedAt, days, due) => {
  expect(dueAt(new Date(askedAt), days, 'Europe/Kyiv').toISOString()).toBe(due)
})

it('keeps words for as many days as were promised', () => {
  expect(retainUntil(new Date('2026-11-23T10:00:00Z'), 365).toISOString()).toBe('2027-11-23T10:00:00.000Z')
})
