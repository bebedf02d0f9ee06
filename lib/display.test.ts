import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDisplay, changeDisplay, displayOptions, parseDisplay, serialiseDisplay } from './display'

const choice = fc.record(
  {
    theme: fc.constantFrom(...displayOptions.theme),
    contrast: fc.constantFrom(...displayOptions.contrast),
    text: fc.constantFrom(...displayOptions.text),
  },
  { requiredKeys: [] },
)

/** Text as a cookie may hold it after somebody changed it by hand. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('theme', 'contrast', 'text', '.', '-', 'dark', 'more', 'large', '__proto__', '"', '>'),
    )
    .map((parts) => parts.join('')),
)

describe('the cookie', () => {
  it.each([
    ['theme.dark-text.large', { theme: 'dark', text: 'large' }],
    ['text.large-theme.dark', { theme: 'dark', text: 'large' }],
    ['theme.light-theme.dark', { theme: 'dark' }],
    ['', {}],
    [undefined, {}],
    ['theme.blue', {}],
    ['theme', {}],
    ['theme.', {}],
    ['Theme.dark', {}],
    ['theme.dark" onload="x', {}],
    ['theme.dark><script>', {}],
    ['__proto__.dark-constructor.large', {}],
    ['theme.toString-text.length', {}],
    ['-.-.-', {}],
    ['theme.dark'.repeat(2000), {}],
  ])('%j is read as %j', (value, chosen) => {
    expect(parseDisplay(value)).toEqual(chosen)
  })

  it('gives back every choice that was written', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(parseDisplay(serialiseDisplay(chosen))).toEqual(chosen)
      }),
    )
  })

  it('is the same after it was read and written once, whatever it held', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const once = serialiseDisplay(parseDisplay(value))
        expect(once).toMatch(/^(?:[a-z]+\.[a-z]+(?:-(?!$)|$))*$/)
        expect(serialiseDisplay(parseDisplay(once))).toBe(once)
      }),
    )
  })
})

describe('a button', () => {
  it.each([
    [undefined, 'theme', 'dark', 'theme.dark'],
    ['theme.dark', 'theme', 'light', 'theme.light'],
    ['theme.dark', 'text', 'large', 'theme.dark-text.large'],
    ['theme.dark-text.large', 'theme', 'auto', 'text.large'],
    ['contrast.more', 'contrast', 'normal', ''],
    ['theme.dark', 'colour', 'red', 'theme.dark'],
    ['theme.dark', '', '', 'theme.dark'],
    ['nonsense; Path=/', 'text', 'large', 'text.large'],
  ])('on %j: %s.%s gives %j', (current, name, option, changed) => {
    expect(changeDisplay(current, name, option)).toBe(changed)
  })

  it('never writes anything but known choices', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (current, name, option) => {
        const written = changeDisplay(current, name, option)
        expect(serialiseDisplay(parseDisplay(written))).toBe(written)
      }),
    )
  })
})

describe('the page', () => {
  const page = '<!DOCTYPE html><html lang="uk" dir="ltr"><head></head><body>&lt;html</body></html>'

  it('carries the choice on its <html>, once', () => {
    expect(applyDisplay(page, 'text.large-theme.dark')).toBe(
      '<!DOCTYPE html><html data-theme="dark" data-text="large" lang="uk" dir="ltr"><head></head><body>&lt;html</body></html>',
    )
  })

  it('presses the buttons of what is in force', () => {
    const button = (value: string, pressed: boolean) =>
      `<button name="set" value="${value}" aria-pressed="${pressed}">`
    const buttons = (large: boolean, dark: boolean) =>
      [
        ['text.normal', !large],
        ['text.large', large],
        ['theme.auto', !dark],
        ['theme.light', false],
        ['theme.dark', dark],
        ['contrast.normal', true],
        ['contrast.more', false],
      ]
        .map(([value, pressed]) => button(String(value), pressed === true))
        .join('')
    expect(applyDisplay(`<html>${buttons(false, false)}`, 'text.large-theme.dark')).toBe(
      `<html data-theme="dark" data-text="large">${buttons(true, true)}`,
    )
  })

  it('stays as it is without a choice', () => {
    expect(applyDisplay(page, undefined)).toBe(page)
    expect(applyDisplay('', 'theme.dark')).toBe('')
    expect(applyDisplay('{"not":"a page"}', 'theme.dark')).toBe('{"not":"a page"}')
  })

  it('gets known attributes only, whatever the cookie holds', () => {
    const allowed =
      /^<!DOCTYPE html><html(?: data-theme="(?:light|dark)")?(?: data-contrast="more")?(?: data-text="large")? lang="uk"/
    fc.assert(
      fc.property(hostile, (value) => {
        expect(applyDisplay(page, value)).toMatch(allowed)
      }),
    )
  })
})
