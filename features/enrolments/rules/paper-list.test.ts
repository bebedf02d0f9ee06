import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_FROM_PAPER } from '../constants'
import { readPaperList } from './paper-list'

describe('a line from paper', () => {
  it.each([
    ['Ганна Мельник, 050 123 45 67', 'Ганна Мельник', '+380501234567'],
    ['Ганна Мельник 0501234567', 'Ганна Мельник', '+380501234567'],
    ['Ганна; +38 (050) 123-45-67', 'Ганна', '+380501234567'],
    ['Ганна\t050.123.45.67', 'Ганна', '+380501234567'],
    ['3. Ганна – 050 123 45 67', 'Ганна', '+380501234567'],
    ['12) Ганна', 'Ганна', null],
    ['- Ганна  Мельник ,', 'Ганна Мельник', null],
    ['О’Коннор-Лисенко', 'О’Коннор-Лисенко', null],
    ['Anna, +48 22 123 45 67', 'Anna', '+48221234567'],
    ['Ганна (050) 123 45 67', 'Ганна', '+380501234567'],
  ])('%j', (line, name, phone) => {
    expect(readPaperList(line)).toEqual({ ok: true, people: [{ name, phone }] })
  })

  it.each([
    ['050 123 45 67', 'person-name-missing'],
    [', 050 123 45 67', 'person-name-missing'],
    ['???', 'person-name-missing'],
    ['Ганна, 050 123', 'phone-wrong'],
    ['Ганна 123', 'phone-wrong'],
    ['Ганна, 1545', 'phone-wrong'],
    ['Ганна, немає', 'phone-wrong'],
    [`${'я'.repeat(101)}, 050 123 45 67`, 'name-too-long'],
  ])('%j is refused: %s', (line, code) => {
    const read = readPaperList(`Іван\n\n${line}`)
    expect(read).toMatchObject({ ok: false, problems: [{ line: 3, code }] })
  })
})

describe('a list from paper', () => {
  it('keeps its order, leaves out empty lines and tells twins', () => {
    expect(readPaperList('Ганна\n\n  \nІван, 0501234567\n')).toMatchObject({
      people: [{ name: 'Ганна' }, { name: 'Іван' }],
    })
    expect(readPaperList('Ганна, 0501234567\nганна, +380501234567')).toMatchObject({
      problems: [{ line: 2, code: 'written-twice' }],
    })
    expect(readPaperList('')).toEqual({ ok: true, people: [] })
  })

  it('tells every wrong line, and those that are too many', () => {
    expect(readPaperList('1\nГанна\n2')).toMatchObject({ problems: [{ line: 1 }, { line: 3 }] })
    const many = Array.from({ length: MAX_FROM_PAPER + 2 }, (_, index) => `Людина ${'а'.repeat(index + 1)}`)
    expect(readPaperList(many.join('\n'))).toMatchObject({
      problems: [{ line: MAX_FROM_PAPER + 1 }, { line: MAX_FROM_PAPER + 2, code: 'lines-too-many' }],
    })
  })

  it('never loses a line: it is a person or a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 30 }), (lines) => {
        const text = lines.map((line) => line.replaceAll('\n', ' ')).join('\n')
        const read = readPaperList(text)
        const filled = text.split('\n').filter((line) => line.trim() !== '').length
        if (read.ok) expect(read.people).toHaveLength(filled)
        else expect(read.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
