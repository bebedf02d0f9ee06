import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { PlaceException } from '../types'
import { isExceptionHours, isOpeningHours } from './hours'
import { openingAt, weekAhead } from './opening'

const KYIV = 'Europe/Kyiv'
const serverZones = ['UTC', 'America/New_York', 'Europe/Kyiv', 'Pacific/Auckland']
const office = 'Mo-Fr 09:00-13:00,14:00-17:00; Sa 10:00-13:00; Su off'

function opening(hours: string | null, at: string, exceptions: PlaceException[] = []) {
  const { state, until, opensAt } = openingAt({ hours, exceptions }, new Date(at), KYIV)
  return [state, until?.toISOString().slice(0, 16), opensAt?.toISOString().slice(0, 16)]
}

const exception = (from: string, to: string, hours: string): PlaceException => ({
  from,
  to,
  hours,
  note: null,
})

afterEach(() => {
  process.env.TZ = 'UTC'
})

describe.each(serverZones)('opening on a server in %s', (zone) => {
  it.each<[string, string | null, string, string, string | undefined, string | undefined]>([
    ['in the morning', office, '2026-11-23T07:00:00Z', 'open', '2026-11-23T11:00', undefined],
    ['a minute before', office, '2026-11-23T06:59:59Z', 'closed', undefined, '2026-11-23T07:00'],
    ['in the break', office, '2026-11-23T11:30:00Z', 'closed', undefined, '2026-11-23T12:00'],
    ['at closing time', office, '2026-11-23T15:00:00Z', 'closed', undefined, '2026-11-24T07:00'],
    ['on Saturday evening', office, '2026-11-28T12:00:00Z', 'closed', undefined, '2026-11-30T07:00'],
    ['in summer', office, '2026-07-01T06:30:00Z', 'open', '2026-07-01T10:00', undefined],
    ['over midnight', 'Mo-Su 22:00-02:00', '2026-11-23T23:00:00Z', 'open', '2026-11-24T00:00', undefined],
    ['always', '24/7', '2026-11-23T23:00:00Z', 'open', undefined, undefined],
    [
      'every other Wednesday',
      'week 2-52/2 We 10:00-12:00',
      '2026-11-18T09:00:00Z',
      'closed',
      undefined,
      '2026-11-25T08:00',
    ],
    ['once a month', 'We[1] 10:00-12:00', '2026-11-05T09:00:00Z', 'closed', undefined, '2026-12-02T08:00'],
    ['never in sight', 'Feb 29 10:00-12:00', '2026-11-05T09:00:00Z', 'closed', undefined, undefined],
    [
      'asked first',
      'Mo-Fr 09:00-17:00 "за записом"',
      '2026-11-23T09:00:00Z',
      'unknown',
      undefined,
      undefined,
    ],
    ['unreadable', 'щодня', '2026-11-23T09:00:00Z', 'unknown', undefined, undefined],
    ['not known', null, '2026-11-23T09:00:00Z', 'unknown', undefined, undefined],
  ])('%s', (_name, hours, at, state, until, opensAt) => {
    process.env.TZ = zone
    expect(opening(hours, at)).toEqual([state, until, opensAt])
  })

  it.each([
    [
      'the day the clocks go forward: before',
      '2026-03-29T05:59:00Z',
      'closed',
      undefined,
      '2026-03-29T06:00',
    ],
    ['the day the clocks go forward: after', '2026-03-29T06:00:00Z', 'open', '2026-03-29T14:00', undefined],
    ['the day before it', '2026-03-28T07:00:00Z', 'open', '2026-03-28T15:00', undefined],
    ['the day the clocks go back: before', '2026-10-25T06:59:00Z', 'closed', undefined, '2026-10-25T07:00'],
    ['the day the clocks go back: after', '2026-10-25T07:00:00Z', 'open', '2026-10-25T15:00', undefined],
    ['the day before that', '2026-10-24T06:00:00Z', 'open', '2026-10-24T14:00', undefined],
  ])('%s', (_name, at, state, until, opensAt) => {
    process.env.TZ = zone
    expect(opening('Mo-Su 09:00-17:00', at)).toEqual([state, until, opensAt])
  })

  it('is open through the night of each change', () => {
    process.env.TZ = zone
    expect(opening('Mo-Su 22:00-05:00', '2026-03-29T01:30:00Z')).toEqual([
      'open',
      '2026-03-29T02:00',
      undefined,
    ])
    expect(opening('Mo-Su 22:00-05:00', '2026-10-25T01:30:00Z')).toEqual([
      'open',
      '2026-10-25T03:00',
      undefined,
    ])
  })
})

it('is the same on every server at every moment of a year', () => {
  const from = Date.parse('2026-01-01T00:00:00Z')
  const minutes = fc.integer({ min: 0, max: 366 * 1440 })
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom(office, 'Mo-Su 20:00-00:00', '24/7', 'Mo-Sa 06:00-23:30'),
      (minute, hours) => {
        const at = new Date(from + minute * 60_000).toISOString()
        const answers = serverZones.map((zone) => {
          process.env.TZ = zone
          return JSON.stringify(opening(hours, at))
        })
        expect(new Set(answers).size).toBe(1)
      },
    ),
    { numRuns: 150 },
  )
})

describe('exceptions', () => {
  const days = [
    exception('2026-12-24', '2026-12-26', 'off'),
    exception('2026-12-25', '2026-12-25', '10:00-12:00'),
  ]

  it.each([
    ['a day off', '2026-12-24T09:00:00Z', 'closed', undefined, '2026-12-25T08:00'],
    ['the later rule wins', '2026-12-25T09:00:00Z', 'open', '2026-12-25T10:00', undefined],
    ['the usual hours before', '2026-12-23T13:00:00Z', 'open', '2026-12-23T15:00', undefined],
    ['the usual hours after', '2026-12-26T09:00:00Z', 'closed', undefined, '2026-12-28T07:00'],
  ])('%s', (_name, at, state, until, opensAt) => {
    expect(opening(office, at, days)).toEqual([state, until, opensAt])
  })

  it('close a place that never closes', () => {
    const off = [exception('2026-11-24', '2026-11-24', 'off')]
    expect(opening('24/7', '2026-11-23T09:00:00Z', off)).toEqual(['open', '2026-11-23T22:00', undefined])
    expect(opening('24/7', '2026-11-24T09:00:00Z', off)).toEqual(['closed', undefined, '2026-11-24T22:00'])
  })

  it('take a whole night away, also its hours after midnight', () => {
    const off = [exception('2026-11-24', '2026-11-24', 'off')]
    expect(opening('Mo-Su 22:00-02:00', '2026-11-24T23:00:00Z', off)[0]).toBe('closed')
  })

  it('leave hours open that are not known yet, and those that cannot be read', () => {
    for (const hours of ['unknown', 'як домовимося']) {
      expect(opening(office, '2026-11-24T09:00:00Z', [exception('2026-11-24', '2026-11-24', hours)])[0]).toBe(
        'unknown',
      )
    }
  })
})

describe('the week ahead', () => {
  it('begins today and holds nights, breaks and exceptions', () => {
    const week = weekAhead(
      {
        hours: 'Mo-Fr 09:00-13:00,14:00-17:00; Sa 20:00-02:00',
        exceptions: [exception('2026-11-24', '2026-11-24', 'off')],
      },
      new Date('2026-11-23T20:00:00Z'),
      KYIV,
    )
    expect(
      week?.map(({ day, hours }) => [day, hours.map(({ from, to }) => `${from}–${to}`).join(' ')]),
    ).toEqual([
      ['2026-11-23', '09:00–13:00 14:00–17:00'],
      ['2026-11-24', ''],
      ['2026-11-25', '09:00–13:00 14:00–17:00'],
      ['2026-11-26', '09:00–13:00 14:00–17:00'],
      ['2026-11-27', '09:00–13:00 14:00–17:00'],
      ['2026-11-28', '20:00–02:00'],
      ['2026-11-29', ''],
    ])
    expect(week?.map(({ today }) => today).indexOf(true)).toBe(0)
    expect(week?.[1]?.exception?.hours).toBe('off')
  })

  it('shows every day of a place that never closes, and nothing where nothing is known', () => {
    const now = new Date('2026-11-23T20:00:00Z')
    expect(
      weekAhead({ hours: '24/7', exceptions: [] }, now, KYIV)?.every(({ hours }) => hours[0]?.to === '24:00'),
    ).toBe(true)
    expect(weekAhead({ hours: null, exceptions: [] }, now, KYIV)).toBeNull()
  })
})

describe('what can be entered', () => {
  it.each([
    ['Mo-Fr 09:00-17:00', true],
    ['24/7', true],
    ['пн-пт 9-17!', false],
    ['nonsense', false],
  ])('hours %s: %s', (hours, valid) => expect(isOpeningHours(hours)).toBe(valid))

  it.each([
    ['off', true],
    ['unknown', true],
    ['10:00-13:00,14:00-15:00', true],
    ['Mo 10:00-13:00', false],
    ['10-13', false],
    ['', false],
  ])('hours of an exception %s: %s', (hours, valid) => expect(isExceptionHours(hours)).toBe(valid))
})
