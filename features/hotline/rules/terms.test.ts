import { describe, expect, it } from 'vitest'
import { dueAt } from './terms'

const due = (asked: string, days: number, zone = 'Europe/Kyiv') =>
  dueAt(new Date(asked), days, zone).toISOString()

describe('dueAt', () => {
  it.each([
    ['2026-11-23T10:00:00Z', 3, '2026-11-26T21:59:59.000Z', 'Monday → Thursday'],
    ['2026-11-25T10:00:00Z', 3, '2026-11-30T21:59:59.000Z', 'Wednesday → Monday, over a weekend'],
    ['2026-11-27T10:00:00Z', 1, '2026-11-30T21:59:59.000Z', 'Friday → Monday'],
    ['2026-11-28T10:00:00Z', 1, '2026-11-30T21:59:59.000Z', 'Saturday → Monday'],
    ['2026-11-29T10:00:00Z', 3, '2026-12-02T21:59:59.000Z', 'Sunday → Wednesday'],
    ['2026-11-29T21:59:00Z', 1, '2026-11-30T21:59:59.000Z', 'last minute of Sunday in Kyiv'],
    [
      '2026-11-29T22:00:00Z',
      1,
      '2026-12-01T21:59:59.000Z',
      'first minute of Monday in Kyiv, still Sunday in UTC',
    ],
    ['2026-10-23T10:00:00Z', 1, '2026-10-26T21:59:59.000Z', 'over the change to winter time'],
    ['2026-03-27T10:00:00Z', 1, '2026-03-30T20:59:59.000Z', 'over the change to summer time'],
    ['2026-12-31T10:00:00Z', 30, '2027-02-11T21:59:59.000Z', 'six weeks into another year'],
  ])('%s + %i → %s (%s)', (asked, days, expected) => {
    expect(due(asked, days)).toBe(expected)
  })

  it('goes by the zone of the community', () => {
    expect(due('2026-11-23T10:00:00Z', 1, 'America/New_York')).toBe('2026-11-25T04:59:59.000Z')
    expect(due('2026-11-23T10:00:00Z', 1, 'Asia/Kathmandu')).toBe('2026-11-24T18:14:59.000Z')
  })
})

describe('dueAt by the hours of the line', () => {
  const byHours = (asked: string, days: number, hours: string) =>
    dueAt(new Date(asked), days, 'Europe/Kyiv', hours).toISOString()

  it.each([
    ['2026-11-23T10:00:00Z', 3, 'Mo-Fr 09:00-17:00', '2026-11-26T15:00:00.000Z', 'end of work on Thursday'],
    ['2026-11-27T10:00:00Z', 1, 'Mo-Fr 09:00-17:00', '2026-11-30T15:00:00.000Z', 'Friday → Monday'],
    [
      '2026-11-27T10:00:00Z',
      1,
      'Mo-Sa 09:00-13:00',
      '2026-11-28T11:00:00.000Z',
      'a line that works on Saturday',
    ],
    [
      '2026-11-23T10:00:00Z',
      2,
      'Tu,Th 10:00-12:00,13:00-16:00',
      '2026-11-26T14:00:00.000Z',
      'two days a week',
    ],
    [
      '2026-11-23T10:00:00Z',
      1,
      'no hours at all',
      '2026-11-24T21:59:59.000Z',
      'hours that nobody understands',
    ],
    ['2026-11-23T10:00:00Z', 1, 'off', '2026-11-24T21:59:59.000Z', 'a line that never works'],
  ])('%s + %i, %s → %s (%s)', (asked, days, hours, expected) => {
    expect(byHours(asked, days, hours)).toBe(expected)
  })
})
