import { describe, expect, it } from 'vitest'
import { aPublicPlace } from '@/tests/factories/places'
import type { PlaceRecord } from '../types'
import { freshnessOf } from './freshness'
import { presenceOf } from './presence'

/** Monday, 11:00 in Kyiv; the place of the factory works from 9 to 17 and was confirmed that day. */
const now = new Date('2026-11-23T09:00:00Z')
const presence = (facts: Partial<PlaceRecord>, at = now) => presenceOf(aPublicPlace(facts), at, 'Europe/Kyiv')

describe('freshness', () => {
  it.each([
    ['2026-11-23', 'today', 0],
    ['2026-11-22', 'recent', 1],
    ['2026-11-09', 'recent', 14],
    ['2026-11-08', 'old', 15],
    ['2025-11-23', 'old', 365],
    ['2026-11-24', 'none', null],
    ['not a day', 'none', null],
    [null, 'none', null],
  ])('%s is %s', (confirmedOn, age, days) => {
    expect(freshnessOf(confirmedOn, '2026-11-23')).toEqual({ age, days })
  })
})

describe('presence', () => {
  it.each<[string, Partial<PlaceRecord>, string, string]>([
    ['within its hours', {}, 'open', 'open'],
    ['outside its hours', { hours: 'Mo-Fr 12:00-17:00' }, 'closed', 'closed-now'],
    ['never closed', { hours: '24/7' }, 'open', 'open-always'],
    ['confirmed 14 days ago', { confirmedOn: '2026-11-09' }, 'open', 'open'],
    ['confirmed 15 days ago', { confirmedOn: '2026-11-08' }, 'unknown', 'confirmation-old'],
    [
      'outside its hours, confirmed long ago',
      { confirmedOn: '2026-10-01', hours: 'Su 09:00-10:00' },
      'unknown',
      'confirmation-old',
    ],
    ['never confirmed', { confirmedOn: null }, 'unknown', 'never-confirmed'],
    ['confirmed tomorrow', { confirmedOn: '2026-11-24' }, 'unknown', 'never-confirmed'],
    ['without hours', { hours: null }, 'unknown', 'hours-unknown'],
    ['with unreadable hours', { hours: 'щодня' }, 'unknown', 'call-first'],
    ['by appointment', { hours: 'Mo-Fr 09:00-17:00 "за записом"' }, 'unknown', 'call-first'],
    ['with a status nobody knows', { status: 'unknown' }, 'unknown', 'status-unknown'],
    ['at its old address', { historical: true }, 'unknown', 'historical'],
    ['told by phone', { visibility: 'phone' }, 'unknown', 'call-first'],
    [
      'inside the community',
      { settlement: { uk: 'Костянтинівка', en: 'Kostiantynivka' } },
      'unknown',
      'hours-by-phone',
    ],
    [
      'closed for a time',
      { status: 'temporarily-closed', statusUntil: '2026-11-23' },
      'closed',
      'temporarily-closed',
    ],
    ['closed without an end', { status: 'temporarily-closed' }, 'closed', 'temporarily-closed'],
    [
      'past the end of its closure',
      { status: 'temporarily-closed', statusUntil: '2026-11-22' },
      'unknown',
      'closure-over',
    ],
    ['moved', { status: 'moved', historical: true }, 'moved', 'moved'],
    ['closed for good', { status: 'closed' }, 'gone', 'closed-for-good'],
  ])('%s', (_name, facts, tone, code) => {
    expect(presence(facts)).toMatchObject({ tone, code })
  })

  it('says until when, from when, and how old the confirmation is', () => {
    expect(presence({ confirmedOn: '2026-11-20' })).toEqual({
      tone: 'open',
      code: 'open',
      until: new Date('2026-11-23T15:00:00Z'),
      opensAt: null,
      untilDay: null,
      confirmedDays: 3,
    })
    expect(presence({}, new Date('2026-11-23T16:00:00Z')).opensAt).toEqual(new Date('2026-11-24T07:00:00Z'))
    expect(presence({ status: 'temporarily-closed', statusUntil: '2026-12-01' }).untilDay).toBe('2026-12-01')
  })

  it('turns the day at midnight of Kyiv, not of the server', () => {
    const late = new Date('2026-11-23T22:30:00Z')
    expect(presence({ hours: '24/7', confirmedOn: '2026-11-10' }, late).confirmedDays).toBe(14)
    expect(presence({ hours: '24/7', confirmedOn: '2026-11-09' }, late).code).toBe('confirmation-old')
  })
})
