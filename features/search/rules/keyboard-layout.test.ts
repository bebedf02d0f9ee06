import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, toCyrillicLayout, toLatinLayout } from './keyboard-layout'

const qwerty = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,./`\\QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~| 0123456789'
const letters: Record<Layout, string> = {
  uk: 'йцукенгшщзхїфівапролджєячсмитьбюґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮҐ',
  ru: 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ',
}

describe('the keyboard layout', () => {
  it.each([
    ['gtycsz', 'пенсія'],
    ['Ghjgbcrf', 'Прописка'],
    ['ce,cblsz', 'субсидія'],
    ["'vfkznrj", 'ємалятко'],
    ['if[hf]', 'шахраї'],
    ['\\fyjr', 'ґанок'],
    ["j,`'rn", "об'єкт"],
    ['vscwt ghj;bdfyyz', 'місце проживання'],
  ])('%s ↔ %s', (keys, text) => {
    expect(toCyrillicLayout(keys, 'uk')).toBe(text)
    expect(toLatinLayout(text, 'uk')).toBe(keys)
  })

  it.each([
    ['dsgkfns', 'выплаты'],
    ["'ktrnhjyyfz", 'электронная'],
    ['j,]trn', 'объект'],
    ['`krf', 'ёлка'],
  ])('Russian: %s ↔ %s', (keys, text) => {
    expect(toCyrillicLayout(keys, 'ru')).toBe(text)
    expect(toLatinLayout(text, 'ru')).toBe(keys)
  })

  it('comes back to what was typed', () => {
    for (const layout of ['uk', 'ru'] as const) {
      const keys = fc.string({ unit: fc.constantFrom(...qwerty) })
      fc.assert(fc.property(keys, (text) => toLatinLayout(toCyrillicLayout(text, layout), layout) === text))
      const words = fc.string({ unit: fc.constantFrom(...letters[layout]) })
      fc.assert(fc.property(words, (text) => toCyrillicLayout(toLatinLayout(text, layout), layout) === text))
    }
  })

  it('leaves everything else alone', () => {
    const others = fc.string({ unit: 'binary' }).map((text) => text.replace(/[ -~\u0400-\u04ffʼ]/gu, ''))
    fc.assert(
      fc.property(
        others,
        (text) => toCyrillicLayout(text, 'uk') === text && toLatinLayout(text, 'uk') === text,
      ),
    )
  })
})
