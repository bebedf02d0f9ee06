import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekDays } from '../constants'
import { dayHours, hoursFromWeek, hoursToWeek, type TypedWeek, weekToHours } from './hours-week'
import { weekAhead } from './opening'

const week = (facts: Partial<TypedWeek> = {}): TypedWeek => ({
  ...{ Mo: '', Tu: '', We: '', Th: '', Fr: '', Sa: '', Su: '', PH: '' },
  ...facts,
})
const now = new Date('2026-11-23T10:00:00Z')
const seen = (hours: string | null) =>
  weekAhead({ hours, exceptions: [] }, now, 'Europe/Kyiv')?.map((day) => day.hours)

describe('hours of a day as they are typed', () => {
  it.each([
    ['9-17', '09:00-17:00'],
    ['09:00–12:00, 13.00—17.30', '09:00-12:00,13:00-17:30'],
    ['9:00 - 12:00 13:00 - 24:00', '09:00-12:00,13:00-24:00'],
    ['22-2', '22:00-02:00'],
    ['', ''],
    ['off', ''],
    ['9-25', null],
    ['9-9', null],
    ['зранку', null],
    ['9:60-10:00', null],
  ])('%j is %j', (typed, hours) => {
    expect(dayHours(typed)).toBe(hours)
  })
})

describe('a week', () => {
  it.each<[Partial<TypedWeek>, string | null]>([
    [{}, null],
    [{ PH: 'off' }, null],
    [
      { Mo: '9-17', Tu: '9-17', We: '9-17', Sa: '10-14', PH: 'off' },
      'Mo-We 09:00-17:00; Sa 10:00-14:00; PH off',
    ],
    [{ Mo: '9-17', Tu: '9-17', Th: '9-17' }, 'Mo,Tu,Th 09:00-17:00'],
    [{ Su: '10-12', PH: '10-12' }, 'Su,PH 10:00-12:00'],
  ])('%j is %j', (typed, hours) => {
    expect(weekToHours(week(typed))).toEqual({ ok: true, hours })
  })

  it('says which day is not understood', () => {
    expect(weekToHours(week({ Mo: '9-17', Fr: 'x' }))).toEqual({ ok: false, day: 'Fr' })
  })

  it.each(['24/7', 'We[1] 10:00-12:00', 'Mo-Fr 09:00-17:00; Fr 09:00-16:00', 'Dec 09:00-12:00', 'nonsense'])(
    'leaves %j as it is written',
    (hours) => {
      expect(hoursToWeek(hours)).toBeNull()
    },
  )

  const range = fc.constantFrom('', '9-17', '08:30-12:00, 13-16', '22-2')
  const anyWeek = fc.record(
    Object.fromEntries(weekDays.map((day) => [day, range])),
  ) as fc.Arbitrary<TypedWeek>

  it('comes back as it was, and opens when it did', () => {
    fc.assert(
      fc.property(anyWeek, fc.boolean(), (typed, closedOnHolidays) => {
        const given = closedOnHolidays ? { ...typed, PH: 'off' } : typed
        const written = weekToHours(given)
        if (!written.ok || !written.hours) return
        const read = hoursToWeek(written.hours)
        expect(read && weekToHours(read)).toEqual(written)
        const today = seen(written.hours)?.[0]
          ?.filter(({ from }) => from !== '22:00')
          .map(({ from }) => from)
        const expected = dayHours(given.Mo)
          ?.split(',')
          .filter((part) => part && !part.startsWith('22'))
        expect(today).toEqual(expected?.map((part) => part.slice(0, 5)))
      }),
      { numRuns: 200 },
    )
  })

  it('stays to the letter when nothing was typed', () => {
    const before = 'Mo 09:00-17:00; Tu-We 09:00-17:00;PH off'
    const typed = hoursToWeek(before)
    expect(typed && hoursFromWeek(typed, before)).toEqual({ ok: true, hours: before })
    expect(typed && hoursFromWeek({ ...typed, Fr: '9-12' }, before)).toEqual({
      ok: true,
      hours: 'Mo-We 09:00-17:00; Fr 09:00-12:00; PH off',
    })
    expect(typed && hoursFromWeek({ ...typed, Fr: '9-12' }, null)).toMatchObject({ ok: true })
  })
})
