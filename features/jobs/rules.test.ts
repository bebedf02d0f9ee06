import { expect, it } from 'vitest'
import { isDue } from './rules'

const now = new Date('2026-11-23T10:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const HOUR_MS = 3_600_000

it.each([
  ['never ran', null, HOUR_MS, true],
  ['ran just now', { startedAt: ago(59), ok: true }, HOUR_MS, false],
  ['ran long ago', { startedAt: ago(60), ok: true }, HOUR_MS, true],
  ['is running', { startedAt: ago(1), ok: null }, HOUR_MS, false],
  ['died long ago while running', { startedAt: ago(60), ok: null }, HOUR_MS, true],
  ['failed just now', { startedAt: ago(4), ok: false }, HOUR_MS, false],
  ['failed a while ago', { startedAt: ago(5), ok: false }, HOUR_MS, true],
  ['fails, but runs often', { startedAt: ago(1), ok: false }, 15_000, true],
])('a job that %s', (_name, last, everyMs, due) => {
  expect(isDue(last, everyMs, now)).toBe(due)
})
