import { expect, it } from 'vitest'
import { inLocale } from './both'

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
