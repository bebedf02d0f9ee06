import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStepCode, parseStepCode, stepPath } from './step-code'

const guide = fc.integer({ min: 100, max: 899 })
const step = fc.option(fc.integer({ min: 1, max: 99 }), { nil: null })
const space = fc.constantFrom('', ' ', '  ', '\u00a0', '\t')
const dash = fc.constantFrom('-', '–', '—', '−', '‑', ' ')

describe('step codes', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(guide, step, (number, own) => {
        expect(parseStepCode(formatStepCode(number, own))).toEqual({ guide: number, step: own })
      }),
    )
  })

  it('are read with any dash and any spaces', () => {
    fc.assert(
      fc.property(
        guide,
        fc.integer({ min: 1, max: 99 }),
        space,
        dash,
        space,
        (number, own, before, line, after) => {
          const typed = `${before}${number}${before}${line}${after}${own}${after}`
          expect(parseStepCode(typed)).toEqual({ guide: number, step: own })
        },
      ),
    )
  })

  it('never throw, and mean what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const code = parseStepCode(typed)
        if (code) expect(typed.replace(/\D/g, '')).toBe(`${code.guide}${code.step ?? ''}`)
      }),
    )
  })

  it.each([
    '',
    '21',
    '2143',
    '014',
    '914',
    '214-',
    '214-0',
    '214-100',
    '214-3-1',
    '-214',
    '214/3',
    'two',
    '214-3x',
  ])('refuses «%s»', (typed) => {
    expect(parseStepCode(typed)).toBeNull()
  })

  it('lead to the guide and the step', () => {
    expect(formatStepCode(214)).toBe('214')
    expect(stepPath('diia-signature', null)).toBe('/guides/diia-signature')
    expect(stepPath('diia-signature', 3)).toBe('/guides/diia-signature#step-3')
  })
})
