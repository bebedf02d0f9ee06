import { expect, it } from 'vitest'
import { bothOf, inLocale } from './both'

it('takes one language out of content that holds two, however deep', () => {
  const content = {
    title: { uk: 'Назва', en: 'Title' },
    minutes: 7,
    checkedOn: null,
    parts: [{ sign: true, text: { uk: 'так', en: 'yes' } }],
  }
  expect(inLocale(content, 'uk')).toEqual({
    title: 'Назва',
    minutes: 7,
    checkedOn: null,
    parts: [{ sign: true, text: 'так' }],
  })
  expect(inLocale(content, 'en').parts[0]?.text).toBe('yes')
})

it.each([
  ['Назва', 'Title', { uk: 'Назва', en: 'Title' }],
  ['Назва', null, { uk: 'Назва', en: 'Назва' }],
  ['Назва', '', { uk: 'Назва', en: 'Назва' }],
  [null, 'Title', null],
  ['', '', null],
  [undefined, undefined, null],
])('makes of %o and %o a text in both languages', (uk, en, text) => {
  expect(bothOf(uk, en)).toEqual(text)
})
