import { describe, expect, it } from 'vitest'
import type { DayVisit } from '../types'
import { dayTotals } from './day-totals'
import { visitMinutes, visitMoment } from './visit-time'
import { visitorText } from './visitor-text'

const now = new Date('2026-11-23T10:00:00Z')

describe('when a visit was', () => {
  it.each([
    ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-24T09:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2020-01-01T00:00:00Z', '2026-10-24T10:00:00.000Z'],
  ])('%s is taken for %s', (at, taken) => {
    expect(visitMoment(new Date(at), now).toISOString()).toBe(taken)
  })

  it.each([
    [0, 1],
    [29_000, 1],
    [5 * 60_000, 5],
    [99 * 3_600_000, 240],
  ])('%d ms are %d minutes', (passed, minutes) => {
    expect(visitMinutes(1000, 1000 + passed)).toBe(minutes)
  })
})

it('counts a day', () => {
  const visit = (theme: 'idp' | 'money', minutes: number, more: Partial<DayVisit> = {}): DayVisit => ({
    id: `${minutes}`,
    at: now,
    guideNumber: null,
    theme,
    minutes,
    device: 'phone',
    autonomy: 'together',
    referredTo: null,
    consultant: 'Олена',
    ...more,
  })
  const visits = [
    visit('money', 5),
    visit('idp', 7, { referredTo: 'hotline' }),
    visit('idp', 8, { autonomy: 'alone' }),
  ]
  expect(dayTotals(visits)).toEqual({
    visits: 3,
    minutes: 20,
    byTheme: [
      ['idp', 2],
      ['money', 1],
    ],
    byAutonomy: [
      ['together', 2],
      ['alone', 1],
    ],
    byDevice: [['phone', 3]],
    referred: 1,
  })
  expect(dayTotals([])).toMatchObject({ visits: 0, minutes: 0, byTheme: [] })
})

it('tells the visitor what, where and whom to call', () => {
  const entry = {
    title: 'Дія на телефоні',
    address: 'https://d.example/g/101',
    facts: ['Адреса'],
    kind: 'guide',
  } as const
  expect(visitorText({ ...entry, facts: ['Адреса'] }, '+380 50 187 82 07')).toBe(
    'Дія на телефоні\nhttps://d.example/g/101\n+380 50 187 82 07',
  )
  expect(visitorText({ ...entry, facts: ['Адреса'], kind: 'place' }, '1545')).toContain('\nАдреса\n')
})
