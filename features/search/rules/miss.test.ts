import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanMiss } from './miss'

describe('cleanMiss', () => {
  it.each([
    ['Закордонний паспорт', 'закордонний паспорт'],
    ['  де   зробити Щеплення?! ', 'де зробити щеплення'],
    ['здоров’я дитини', 'здоров’я дитини'],
    ['довідка 12345 про склад сім’ї', 'довідка про склад сім’ї'],
    ['моя пошта ivan.petrenko@ukr.net', 'моя пошта'],
    ['сайт https://example.com/a?b=1 не працює', 'сайт не працює'],
    ['зайти на shop.example.com/cart', 'зайти на'],
    ['подзвоніть +380 (50) 123-45-67', 'подзвоніть'],
    ['@nickname телеграм', 'телеграм'],
    ['ветеринар вул. Шевченка 5, кв 3', 'ветеринар кв'],
    ['Олена Коваленко пільги', 'пільги'],
    ['a'.repeat(25).concat(' щеплення'), 'щеплення'],
    ['passport', 'passport'],
  ])('%s → %s', (query, kept) => {
    expect(cleanMiss(query)).toBe(kept)
  })

  it.each([
    '',
    '   ',
    '050 123 45 67',
    'UA213223130000026007233566001',
    'ivan@ukr.net',
    'https://example.com/form',
    'що це',
    'аб',
    'Шевченко Тарас Григорович',
    'коваленко олена іванівна пенсія',
    'Олена Коваленко',
    '😀',
  ])('keeps nothing of «%s»', (query) => {
    expect(cleanMiss(query)).toBeNull()
  })

  it('never keeps a digit, an address or more than 60 characters, and cleans what is clean to itself', () => {
    const words = fc.constantFrom(
      'Пенсія',
      'тел 0501234567',
      'a@b.ua',
      'www.ukr.net',
      'Іван',
      'щеплення',
      'АБ',
      "об'єкт",
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const kept = cleanMiss(text)
        if (kept === null) return
        expect(kept).not.toMatch(/[\p{N}@/]/u)
        expect(kept.length).toBeLessThanOrEqual(60)
        expect(cleanMiss(kept)).toBe(kept)
      }),
      { numRuns: 2000 },
    )
  })
})
