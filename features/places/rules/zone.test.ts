import { afterEach, describe, expect, it } from 'vitest'
import { endOfWeekdayAfter, instantOf, wallClock } from './zone'

const KYIV = 'Europe/Kyiv'
const serverZones = ['UTC', 'America/New_York', 'Europe/Kyiv', 'Asia/Kolkata', 'Pacific/Auckland']

afterEach(() => {
  process.env.TZ = 'UTC'
})

describe.each(serverZones)('clocks of Kyiv on a server in %s', (zone) => {
  it.each([
    ['2026-11-23T07:00:00Z', '2026-11-23', 9 * 60],
    ['2026-11-22T22:30:00Z', '2026-11-23', 30],
    ['2026-07-01T21:00:00Z', '2026-07-02', 0],
    ['2026-03-29T00:59:00Z', '2026-03-29', 2 * 60 + 59],
    ['2026-03-29T01:00:00Z', '2026-03-29', 4 * 60],
    ['2026-10-25T00:30:00Z', '2026-10-25', 3 * 60 + 30],
    ['2026-10-25T01:30:00Z', '2026-10-25', 3 * 60 + 30],
  ])('%s is %s and %i minutes', (at, day, minutes) => {
    process.env.TZ = zone
    expect(wallClock(new Date(at), KYIV)).toEqual({ day, minutes })
  })

  it.each([
    ['2026-11-23', 9 * 60, '2026-11-23T07:00:00.000Z'],
    ['2026-03-29', 2 * 60, '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', 3 * 60 + 30, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', 9 * 60, '2026-03-29T06:00:00.000Z'],
    ['2026-10-25', 3 * 60 + 30, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 4 * 60, '2026-10-25T02:00:00.000Z'],
    ['2026-10-24', 26 * 60, '2026-10-24T23:00:00.000Z'],
    ['2026-12-31', 1440, '2026-12-31T22:00:00.000Z'],
  ])('%s and %i minutes is %s', (day, minutes, at) => {
    process.env.TZ = zone
    expect(instantOf(day, minutes, KYIV).toISOString()).toBe(at)
  })
})

it.each([
  ['a Monday', '2026-11-23T10:00:00Z', 1, '2026-11-24T21:59:59.000Z'],
  ['a Monday, three days', '2026-11-23T10:00:00Z', 3, '2026-11-26T21:59:59.000Z'],
  ['a Friday', '2026-11-27T10:00:00Z', 1, '2026-11-30T21:59:59.000Z'],
  ['a Saturday', '2026-11-28T10:00:00Z', 2, '2026-12-01T21:59:59.000Z'],
  ['late by UTC, already Tuesday here', '2026-11-23T22:30:00Z', 1, '2026-11-25T21:59:59.000Z'],
  ['before the clocks go forward', '2026-03-27T10:00:00Z', 1, '2026-03-30T20:59:59.000Z'],
])('weekdays after %s end', (_what, at, count, end) => {
  expect(endOfWeekdayAfter(new Date(at), count, KYIV).toISOString()).toBe(end)
})
