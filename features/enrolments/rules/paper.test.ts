import { expect, it } from 'vitest'
import { readPaper } from './paper'

it.each([
  ['Олена Коваль', 'Олена Коваль', null],
  ['Олена Коваль 050 123 45 67', 'Олена Коваль', '+380501234567'],
  ['Олена Коваль, +380501234567', 'Олена Коваль', '+380501234567'],
  ['О. Коваль-Петренко — (050) 123-45-67', 'О. Коваль-Петренко', '+380501234567'],
  ["  Мар'яна;0501234567  ", "Мар'яна", '+380501234567'],
])('reads «%s»', (line, name, phone) => {
  expect(readPaper(`\n${line}\n\n`)).toEqual({ ok: true, people: [{ name, phone }] })
})

it.each([
  ['', 'paper-empty', 1],
  ['Олена\n050 123 45 67', 'paper-name', 2],
  ['Олена\n\nІван 050 123', 'paper-phone', 3],
  [
    Array.from({ length: 61 }, (_, index) => `Людина ${'а'.repeat(index + 1)}`).join('\n'),
    'paper-too-many',
    61,
  ],
])('says what is wrong and in which line', (text, error, line) => {
  expect(readPaper(text)).toEqual({ ok: false, error, line })
})
