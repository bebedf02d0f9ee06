import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path'

const SITE = 'https://portal.example'

describe('ownPath', () => {
  it('lets a long Ukrainian query pass', () => {
    const path = `/search?q=${encodeURIComponent('я'.repeat(200))}`
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '/',
    '/en',
    '/guides/diia-app#step-3',
    '/search?q=%D0%BF%D0%B5%D0%BD%D1%81%D1%96%D1%8F&page=2',
    '/r/ACE-HKM-239',
    "/a-path_with~every.mark!$&'()*+,;=:@",
  ])('lets %j pass', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '',
    'guides',
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/guides\\..\\evil',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\nSet-Cookie: a=b',
    ' /guides',
    '/guides ',
    '/\u00a0/evil.example',
    '/\u0000',
    '/\u0085/evil.example',
    '/\u202e/evil.example',
    '/пошук',
    '/\ud800',
    'javascript:alert(1)',
    'data:text/html,x',
    '@evil.example',
    `/${'a'.repeat(5000)}`,
  ])('turns %j into the start page', (path) => {
    expect(ownPath(path)).toBe('/')
  })

  it('never leads to another host and always fits a header', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      'https:',
      'evil.example',
    )
    const path = fc.oneof(
      fc.array(pieces).map((parts) => `/${parts.join('')}`),
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(path, (given) => {
        const own = ownPath(given)
        expect(new URL(own, `${SITE}/guides/x`).origin).toBe(SITE)
        expect(new Headers({ Location: own }).get('Location')).toBe(own)
      }),
      { numRuns: 1000 },
    )
  })
})
