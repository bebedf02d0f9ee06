import { expect, it } from 'vitest'
import { localMoment, parseLocalMoment } from './local-moment'

const kyiv = 'Europe/Kyiv'

it.each([
  ['2026-11-23T09:00', '2026-11-23T07:00:00.000Z'],
  ['2026-07-01T09:00:30', '2026-07-01T06:00:00.000Z'],
  ['2026-10-25T03:30', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
])('reads %s by the clock of Kyiv', (text, instant) => {
  expect(parseLocalMoment(text, kyiv)?.toISOString()).toBe(instant)
})

it.each(['', '2026-11-23', 'tomorrow', '2026-13-01T10:00'])('refuses «%s»', (text) => {
  expect(parseLocalMoment(text, kyiv)).toBeNull()
})

it('writes what it reads', () => {
  expect(localMoment(new Date('2026-11-23T07:00:00Z'), kyiv)).toBe('2026-11-23T09:00')
})
