import { describe, expect, it } from 'vitest'
import { dueGuides, duePlaces, isoWeek } from './due'

const today = '2026-11-23'

describe('guides to look at', () => {
  const guide = (number: number, reviewBy: string) => ({
    number,
    slug: `g-${number}`,
    title: `${number}`,
    reviewBy,
  })

  it('are those of the next two weeks and the overdue ones, these first', () => {
    const guides = [guide(1, '2026-12-07'), guide(2, '2026-12-08'), guide(3, '2026-11-01'), guide(4, today)]
    expect(dueGuides(guides, today).map(({ number, daysLeft }) => [number, daysLeft])).toEqual([
      [3, -22],
      [4, 0],
      [1, 14],
    ])
  })
})

describe('places to confirm', () => {
  it('are those that nobody confirmed, then the oldest', () => {
    const place = (slug: string, confirmedOn: string | null) => ({ slug, name: slug, confirmedOn })
    const places = [place('today', today), place('old', '2026-10-01'), place('near', '2026-11-11')]
    const all = [...places, place('fine', '2026-11-12'), place('never', null), place('future', '2027-01-01')]
    expect(duePlaces(all, today)).toEqual([
      { slug: 'future', name: 'future', days: null },
      { slug: 'never', name: 'never', days: null },
      { slug: 'old', name: 'old', days: 53 },
      { slug: 'near', name: 'near', days: 12 },
    ])
  })
})

it.each([
  ['2026-11-23', '2026-W48'],
  ['2026-11-29', '2026-W48'],
  ['2026-11-30', '2026-W49'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2024-12-30', '2025-W01'],
])('%s is in %s', (day, week) => {
  expect(isoWeek(day)).toBe(week)
})
