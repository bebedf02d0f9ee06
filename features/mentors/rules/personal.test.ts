import { expect, it } from 'vitest'
import { looksPersonal } from './personal'

it.each([
  ['Покажу Дію та Приват24', false],
  ['Працювала 25 років, 2 онуки', false],
  ['Пн–Пт 9:00–17:00, з 2026 року', false],
  ['Дзвоніть 050 123 45 67', true],
  ['(050) 123-45-67', true],
  ['olena@example.org', true],
  ['пишіть @olena_k', true],
  ['t.me/olena', true],
  ['https://example.org', true],
])('%s holds a way to reach somebody: %s', (text, personal) => {
  expect(looksPersonal(text)).toBe(personal)
})
