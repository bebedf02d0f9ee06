import { beforeAll, describe, expect, it } from 'vitest'
import { codeDigest, formatCode, parseCode, randomCode, typedCode } from './codes'

describe('codes', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  it('are nine characters of the alphabet and differ', () => {
    const codes = Array.from({ length: 500 }, randomCode)
    for (const code of codes) expect(code).toMatch(/^[ACEHKMPTX2-9]{9}$/)
    expect(new Set(codes).size).toBe(500)
  })

  it('use every character about as often as another', () => {
    const counts = new Map<string, number>()
    for (let round = 0; round < 4000; round += 1) {
      for (const character of randomCode()) counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    const expected = (4000 * 9) / 17
    expect(counts.size).toBe(17)
    for (const count of counts.values()) expect(Math.abs(count - expected) / expected).toBeLessThan(0.15)
  })

  it('are shown in threes', () => {
    expect(formatCode('ACEHKM239')).toBe('ACE-HKM-239')
  })

  it.each([
    ['ACE-HKM-239', 'as shown'],
    ['acehkm239', 'lower case'],
    ['АСЕ-НКМ-239', 'Cyrillic'],
    ['асе нкм 239', 'Cyrillic, lower case, spaces'],
    ['Aсe–HКm—239', 'mixed, long dashes'],
    [' ACE\u2011HKM\u2212239\n', 'hard hyphen, minus, line end'],
    ['A C E H K M 2 3 9', 'spelled out'],
    ['ACE.HKM_239', 'other separators'],
  ])('reads %j (%s)', (typed) => {
    expect(parseCode(typed)).toBe('ACEHKM239')
  })

  it.each([
    '',
    'ACE-HKM-23',
    'ACE-HKM-2399',
    'ACE-HKM-230',
    'BCE-HKM-239',
    'ІСЕ-HKM-239',
    'A'.repeat(10_000),
  ])('refuses %j', (typed) => {
    expect(parseCode(typed)).toBeNull()
  })

  it('read every new code back from its Cyrillic twin', () => {
    const twins: Record<string, string> = {
      A: 'а',
      C: 'с',
      E: 'е',
      H: 'н',
      K: 'к',
      M: 'м',
      P: 'р',
      T: 'т',
      X: 'х',
    }
    for (let round = 0; round < 200; round += 1) {
      const code = randomCode()
      const typed = Array.from(formatCode(code), (character) => twins[character] ?? character).join('')
      expect(parseCode(typed)).toBe(code)
    }
  })

  it.each([
    ['АСЕ-НКМ', 'АСЕ-НКМ'],
    [' ace hk 1 ', 'ace hk 1'],
    ['%D0%90%D0%A1%D0%95%201', 'АСЕ 1'],
    ['%D0', undefined],
    ['+380501234567', undefined],
    ['050 123 45 67', undefined],
    ['тел 050 123 45', undefined],
    ['Олена', undefined],
    ['ACE 050 123 45 67', undefined],
    ['<b>', undefined],
    ['-', undefined],
    ['', undefined],
  ])('typed wrongly as «%s» are given back for correction: %s', (typed, back) => {
    expect(typedCode(typed)).toBe(back)
  })

  it('have digests that depend on the secret', () => {
    const first = codeDigest('ACEHKM239')
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(codeDigest('ACEHKM239')).toBe(first)
    expect(codeDigest('ACEHKM238')).not.toBe(first)
    process.env.AUTH_SECRET = 'another secret, also long enough'
    expect(codeDigest('ACEHKM239')).not.toBe(first)
    delete process.env.AUTH_SECRET
    expect(() => codeDigest('ACEHKM239')).toThrow('AUTH_SECRET')
  })
})
