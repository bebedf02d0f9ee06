import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { HoursText } from './hours-text'

const range = (text: string) => `<span class="unbroken">${text}</span>`

it.each([
  ['субота, 28 листопада, 09:00–10:30', `субота, 28 листопада, ${range('09:00–10:30')}`],
  ['09:00–13:00, 14:00–17:00', `${range('09:00–13:00')}, ${range('14:00–17:00')}`],
  ['Пн–Пт 9:00-18:00', `Пн–Пт ${range('9:00-18:00')}`],
  ['субота, 12 грудня, 10:00 – понеділок, 14 грудня, 18:00', null],
  ['субота, 28 листопада', null],
])('keeps the hours of «%s» on one line', (text, markup) => {
  expect(renderToStaticMarkup(<HoursText text={text} />)).toBe(markup ?? text)
})
