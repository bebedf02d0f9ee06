import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween } from '@/lib/days'
import { localMoment, parseLocalMoment } from '@/lib/local-moment'
import { weeklySlots } from './weekly'

const KYIV = 'Europe/Kyiv'
const at = (text: string) => parseLocalMoment(text, KYIV) as Date
const starts = (from: string, to: string, until: string) =>
  weeklySlots({ startsAt: at(from), endsAt: at(to) }, until, KYIV).map(({ startsAt, endsAt }) => [
    startsAt.toISOString(),
    endsAt.toISOString(),
  ])

it('keeps the wall clock when it goes forward', () => {
  expect(starts('2026-03-22T10:00', '2026-03-22T11:30', '2026-04-05')).toEqual([
    ['2026-03-22T08:00:00.000Z', '2026-03-22T09:30:00.000Z'],
    ['2026-03-29T07:00:00.000Z', '2026-03-29T08:30:00.000Z'],
    ['2026-04-05T07:00:00.000Z', '2026-04-05T08:30:00.000Z'],
  ])
})

it('keeps the wall clock when it goes back', () => {
  expect(starts('2026-10-18T10:00', '2026-10-18T11:30', '2026-10-25')).toEqual([
    ['2026-10-18T07:00:00.000Z', '2026-10-18T08:30:00.000Z'],
    ['2026-10-25T08:00:00.000Z', '2026-10-25T09:30:00.000Z'],
  ])
})

it.each([
  ['2026-11-23', 1],
  ['2026-11-29', 1],
  ['2026-11-30', 2],
  ['2026-11-22', 0],
  ['2030-01-01', 60],
])('until %s makes %d', (until, count) => {
  expect(starts('2026-11-23T18:00', '2026-11-23T19:00', until)).toHaveLength(count)
})

it('is the same weekday and hour, seven days apart, whenever it begins', () => {
  const minutes = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), minutes, (offset, minute) => {
      const day = addDays('2026-01-01', offset)
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      // The hour that the clock leaves out is no hour of a rule.
      fc.pre(localMoment(at(`${day}T${clock}`), KYIV) === `${day}T${clock}`)
      const startsAt = at(`${day}T${clock}`)
      const rule = { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
      const found = weeklySlots(rule, addDays(day, 210), KYIV).map((slot) => localMoment(slot.startsAt, KYIV))
      found.forEach((moment, week) => {
        expect(daysBetween(day, moment.slice(0, 10))).toBe(week * 7)
        const isChange = moment.slice(11, 13) === '04' && clock.startsWith('03')
        expect(isChange || moment.slice(11) === clock).toBe(true)
      })
    }),
    { numRuns: 60 },
  )
})
