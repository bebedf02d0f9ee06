import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterMask, sharesLetters, spellingDistance, spellingLimit } from './spelling'

const word = fc.string({ unit: fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщюяeisckz'), maxLength: 12 })

describe('the distance of two spellings', () => {
  it.each([
    ['пенсия', 'пенсия', 0],
    ['пинсия', 'пенсия', 0.5],
    ['прапиcка', 'прапиcка', 0],
    ['прапиcка', 'пропиcка', 0.5],
    ['субсдия', 'субсидия', 1],
    ['шархаи', 'шахраи', 0.8],
    ['пенсмя', 'пенсия', 0.8],
    ['пенсфя', 'пенсия', 1],
    ['менсия', 'пенсия', 1.3],
  ])('%s, %s: %d', (a, b, distance) => {
    expect(spellingDistance(a, b, 5)).toBeCloseTo(distance)
  })

  it('gives up beyond its limit', () => {
    expect(spellingDistance('пенсия', 'субсидия', 2)).toBe(Number.POSITIVE_INFINITY)
    expect(spellingDistance('а', 'абвгд', 2)).toBe(Number.POSITIVE_INFINITY)
  })

  it('is the same both ways, 0 for equal words only', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = spellingDistance(a, b, 20)
        expect(distance).toBeCloseTo(spellingDistance(b, a, 20))
        expect(distance === 0).toBe(a === b)
      }),
      { numRuns: 3000 },
    )
  })

  it('is never refused by the letters alone', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0.6, 1, 1.5, 2), (a, b, limit) => {
        if (spellingDistance(a, b, limit) > limit) return
        expect(sharesLetters(letterMask(a), letterMask(b), limit)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('allows more in longer words, nothing in three letters', () => {
    expect([3, 4, 6, 8, 12].map(spellingLimit)).toEqual([0, 0.6, 1, 1.5, 2])
  })
})
