import { describe, expect, it } from 'vitest'
import { formatPhone, parsePersonalPhone, parsePhone } from './phone'

const OURS = '+380501878207'

describe('a Ukrainian number', () => {
  it.each([
    '+380501878207',
    '+380 50 187 82 07',
    '+38 (050) 187-82-07',
    '+38(050)1878207',
    '380501878207',
    '380 50 187 82 07',
    '00380501878207',
    '0501878207',
    '050 187 82 07',
    '050-187-82-07',
    '050.187.82.07',
    '(050) 187–82–07',
    '  0501878207\n',
    '050\u00a0187\u00a082\u00a007',
    '+380\u201150\u2011187\u201182\u201107',
    '050\u2212187\u221282\u221207',
    '\u202a+380 50 187 82 07\u202c',
    '\u200e0501878207\u200b',
    '501878207',
  ])('written %j is kept as E.164', (typed) => {
    expect(parsePhone(typed)).toBe(OURS)
    expect(parsePersonalPhone(typed)).toBe(OURS)
  })

  it.each([
    '050187820',
    '05018782070',
    '+38050187820',
    '+3805018782070',
    '38050187820',
    '1878207',
    '50187820',
  ])('with a digit too few or too many is refused: %j', (typed) => {
    expect(parsePersonalPhone(typed)).toBeNull()
  })

  it('of a town keeps its code', () => {
    expect(parsePhone('(06272) 6-16-70')).toBe('+380627261670')
  })
})

describe('a short or free line', () => {
  it.each([
    ['1545', '1545'],
    ['15-45', '1545'],
    ['16-77', '1677'],
    ['102', '102'],
    ['203', '203'],
    ['11601', '11601'],
    ['0 800 505 170', '0800505170'],
    ['0800505170', '0800505170'],
    ['0-800-332-614', '0800332614'],
    ['(0 800) 408 911', '0800408911'],
    ['+380 800 505 170', '0800505170'],
    ['380800505170', '0800505170'],
    ['00380800505170', '0800505170'],
  ])('%j is kept as %s', (typed, stored) => {
    expect(parsePhone(typed)).toBe(stored)
  })

  it.each(['1545', '16-77', '102', '0 800 505 170', '+380 800 505 170', '0 900 123 456', '+380 900 123 456'])(
    '%j cannot be called back',
    (typed) => {
      expect(parsePersonalPhone(typed)).toBeNull()
    },
  )
})

describe('a number from abroad', () => {
  it.each([
    ['+48 22 123 45 67', '+48221234567'],
    ['0048 601 234 567', '+48601234567'],
    ['+49 (0)30 901820', '+4930901820'],
    ['+1 (202) 456-1111', '+12024561111'],
    ['+44 20 7946 0958', '+442079460958'],
    ['+972-50-234-5678', '+972502345678'],
    ['+370 612 34567', '+37061234567'],
  ])('%j is kept as %s', (typed, stored) => {
    expect(parsePhone(typed)).toBe(stored)
    expect(parsePersonalPhone(typed)).toBe(stored)
  })
})

describe('what is no phone', () => {
  it.each([
    '',
    '   ',
    '-',
    '+',
    '12',
    '123456',
    'немає',
    '050 187 82 07 або 067 123 45 67',
    '050 187 82 0o',
    '0501878207x12',
    '+380+501878207',
    '+999501878207',
    'тел. 0501878207',
    'me@example.org',
    '<script>',
    '1'.repeat(10_000),
    '٠٥٠١٨٧٨٢٠٧',
  ])('%j is refused', (typed) => {
    expect(parsePhone(typed)).toBeNull()
    expect(parsePersonalPhone(typed)).toBeNull()
  })
})

describe('a number for people', () => {
  it.each([
    [OURS, '+380 50 187 82 07'],
    ['+380627261670', '+380 62 726 16 70'],
    ['0800505170', '0 800 505 170'],
    ['1677', '16-77'],
    ['1545', '1545'],
    ['102', '102'],
    ['203', '203'],
    ['+48221234567', '+48 22 123 45 67'],
    ['+12024561111', '+1 202 456 1111'],
    ['+442842841915', '+44 28 4284 1915'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(formatPhone(stored)).toBe(shown)
    expect(parsePhone(shown)).toBe(stored)
  })

  it('that is stored no way the portal stores one is shown as it is', () => {
    expect(formatPhone('')).toBe('')
    expect(formatPhone('+')).toBe('+')
    expect(formatPhone('ask')).toBe('ask')
  })
})
