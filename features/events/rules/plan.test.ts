import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planDates } from './plan'

const NOW = new Date('2026-11-23T10:00:00Z')
const HOUR = 3_600_000
const slot = (day: number) => {
  const startsAt = new Date(NOW.getTime() + day * 24 * HOUR)
  return { startsAt, endsAt: new Date(startsAt.getTime() + HOUR) }
}
type State = 'scheduled' | 'moved' | 'cancelled'
const date = (day: number, hasPeople = false, state: State = 'scheduled') => ({
  ...{ id: `${day}-${hasPeople}-${state}`, hasPeople, state },
  ...slot(day),
})
const days = (dates: readonly { startsAt: Date }[]) =>
  dates.map(({ startsAt }) => (startsAt.getTime() - NOW.getTime()) / (24 * HOUR))

it('makes what is new, leaves what is the same, takes out what nobody asked for', () => {
  const plan = planDates([date(1), date(8), date(15)], [slot(8), slot(15), slot(22)], NOW)
  expect([days(plan.add), days(plan.same), days(plan.keep), days(plan.remove)]).toEqual([
    [22],
    [8, 15],
    [],
    [1],
  ])
})

it.each([
  ['people registered', date(1, true)],
  ['it was moved', date(1, false, 'moved')],
  ['it was cancelled', date(1, false, 'cancelled')],
])('keeps a date that the rule has not when %s', (_why, kept) => {
  const plan = planDates([kept], [slot(2)], NOW)
  expect(plan.keep).toEqual([kept])
  expect(plan.remove).toEqual([])
})

it('leaves what is over alone', () => {
  const plan = planDates([date(-7), date(-14, true)], [slot(-7), slot(-1), slot(7)], NOW)
  expect(days(plan.add)).toEqual([7])
  expect([...plan.same, ...plan.keep, ...plan.remove]).toEqual([])
})

it('never loses people and never makes a date twice, whatever the rule', () => {
  const known = fc.uniqueArray(fc.tuple(fc.integer({ min: -5, max: 30 }), fc.boolean()), {
    selector: ([day]) => day,
    maxLength: 12,
  })
  const wanted = fc.uniqueArray(fc.integer({ min: -5, max: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(known, wanted, (there, asked) => {
      const dates = there.map(([day, people]) => date(day, people))
      const plan = planDates(dates, asked.map(slot), NOW)
      expect(plan.remove.some(({ hasPeople }) => hasPeople)).toBe(false)
      const after = [...days(plan.add), ...days(plan.same), ...days(plan.keep)]
      expect(new Set(after).size).toBe(after.length)
      for (const day of asked.filter((one) => one > 0)) expect(after).toContain(day)
      for (const { startsAt } of dates.filter((one) => one.hasPeople && one.startsAt > NOW))
        expect(after).toContain(days([{ startsAt }])[0])
    }),
  )
})
