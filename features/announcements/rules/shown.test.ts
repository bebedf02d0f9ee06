import { expect, it } from 'vitest'
import type { Announcement } from '../types'
import { announcementState, nextChange, noticesAt } from './shown'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const one = (changes: Partial<Announcement> = {}): Announcement => ({
  id: 'a',
  textUk: 'Укр',
  textEn: 'Eng',
  severity: 'info',
  from: at(10),
  until: at(12),
  path: null,
  removedAt: null,
  version: 1,
  ...changes,
})

it.each([
  [9, 'planned'],
  [10, 'shown'],
  [11, 'shown'],
  [12, 'over'],
] as const)('at %i o’clock a notice is %s', (hour, state) => {
  expect(announcementState(one(), at(hour))).toBe(state)
  expect(noticesAt([one()], 'uk', at(hour))).toHaveLength(state === 'shown' ? 1 : 0)
})

it('is not shown once it was taken away', () => {
  expect(announcementState(one({ removedAt: at(10) }), at(11))).toBe('removed')
  expect(nextChange([one({ removedAt: at(10) })], at(9))).toBeNull()
})

it('shows the heaviest first, in the reader’s language, and not too many', () => {
  const all = [
    one(),
    one({ id: 'u', severity: 'urgent' }),
    one({ id: 'w', severity: 'warning' }),
    one({ id: 'b' }),
  ]
  const shown = noticesAt(all, 'en', at(11))
  expect(shown.map(({ id }) => id).slice(0, 2)).toEqual(['u', 'w'])
  expect(shown).toHaveLength(3)
  expect(shown[0]?.text).toBe('Eng')
})

it('knows when the next one comes or goes', () => {
  const all = [one(), one({ from: at(11), until: at(15) })]
  expect([9, 10, 11, 12, 15].map((hour) => nextChange(all, at(hour))?.getUTCHours() ?? null)).toEqual([
    10,
    11,
    12,
    15,
    null,
  ])
})
