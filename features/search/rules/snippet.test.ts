import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SNIPPET_LENGTH } from '../constants'
import { markWords, snippet } from './snippet'

const plain = (segments: { text: string }[]) => segments.map(({ text }) => text).join('')
const marks = (word: string) => /^(?:пенс|їж|pen)/iu.test(word)

describe('marked words', () => {
  it('marks whole words and leaves every letter as it was', () => {
    expect(markWords('Ваша пенсія — і <b>їжа</b>, й усе', marks)).toEqual([
      { text: 'Ваша ', mark: false },
      { text: 'пенсія', mark: true },
      { text: ' — і <b>', mark: false },
      { text: 'їжа', mark: true },
      { text: '</b>, й усе', mark: false },
    ])
    expect(markWords('', marks)).toEqual([])
  })

  it('gives back the text unchanged, whatever it is', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('й ї ґ \u0438\u0306 пенсі\u0301я ﬁ'))
    fc.assert(
      fc.property(texts, fc.boolean(), (text, all) => {
        expect(plain(markWords(text, () => all))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the snippet', () => {
  const body = 'Спершу відкрийте сайт фонду. Пенсію видно в кабінеті пенсіонера. Потім вийдіть.'

  it('is the summary when that answers', () => {
    expect(plain(snippet('Як побачити пенсію.', body, marks))).toBe('Як побачити пенсію.')
  })

  it('is the sentence with most words of the query otherwise', () => {
    const found = snippet('Про кабінет.', body, marks)
    expect(plain(found)).toBe('Пенсію видно в кабінеті пенсіонера.')
    expect(found.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['Пенсію', 'пенсіонера'])
  })

  it('is the summary when nothing answers', () => {
    expect(snippet('Про кабінет.', 'Нічого про це не сказано тут.', marks)).toEqual([
      { text: 'Про кабінет.', mark: false },
    ])
  })

  it('is never longer than the limit and breaks between words', () => {
    const long = `пенсія ${'дуже довге речення '.repeat(40)}`
    const text = plain(snippet(long, '', marks))
    expect(text.length).toBeLessThanOrEqual(SNIPPET_LENGTH)
    expect(text).toMatch(/(?:дуже|довге|речення)…$/)
  })
})
