import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'
import { guarded, withoutGuard } from './csv-cell'
import { readCsv } from './read-csv'

function cellsOf(text: string) {
  const table = readCsv(text, 100)
  return table.ok ? [table.header, ...table.rows.map(({ cells }) => cells)] : table.problem
}

describe('a table as text', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa;b\r1;"2;3"',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'a\tb\n1,5\t',
      [
        ['a', 'b'],
        ['1,5', ''],
      ],
    ],
    [
      'a,b\n"1 ""x""","\r\n"\n',
      [
        ['a', 'b'],
        ['1 "x"', '\r\n'],
      ],
    ],
    [
      'a,b\n\n  \n1 "x",\n',
      [
        ['a', 'b'],
        ['1 "x"', ''],
      ],
    ],
    [
      '"a,x";b;c\n1;2;3',
      [
        ['a,x', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    ['', [[]]],
    ['a,b\n1,"2\n', { line: 2, code: 'quote-open' }],
    ['a,b\n1,2\n"1"x,2\n', { line: 3, code: 'quote-stray' }],
  ])('%j', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected)
  })

  it('counts lines of the file, also inside of cells', () => {
    const table = readCsv('a,b\n"1\n2\r\n3",x\n\n4,y\n', 10)
    expect(table.ok && table.rows.map(({ line }) => line)).toEqual([2, 6])
  })

  it('stops at the limit', () => {
    expect(readCsv('a\n1\n2\n', 2).ok).toBe(true)
    expect(readCsv('a\n1\n2\n3\n', 2)).toEqual({ ok: false, problem: { line: 4, code: 'too-many-rows' } })
  })

  it('reads whatever was written, to the letter', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', "'", '=', '-', 'я', ' ') }),
    )
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }))
    fc.assert(
      fc.property(table, (rows) => {
        const header = (rows[0] ?? ['', '']).map((_, index) => `column${index}`)
        const read = readCsv(toCsv(header, rows), 100)
        expect(read.ok && read.rows.map(({ cells }) => cells.map(withoutGuard))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['@x', "'@x"],
    ['-', "'-"],
    ['-5.5', '-5.5'],
    ['+380501234567|+48221234567', '+380501234567|+48221234567'],
    ["'звичайний", "'звичайний"],
  ])('keeps %j from being a formula', (text, safe) => {
    expect(guarded(text)).toBe(safe)
    expect(withoutGuard(safe)).toBe(text)
  })
})
