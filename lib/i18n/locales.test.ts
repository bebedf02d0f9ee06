import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href, isLocale, locales, splitPath, unlocalised } from './locales'

describe('the address of a path', () => {
  it.each([
    ['/', '/', '/en'],
    ['/guides', '/guides', '/en/guides'],
    ['/guides/diia-app#step-3', '/guides/diia-app#step-3', '/en/guides/diia-app#step-3'],
    ['/search?q=%D1%8F', '/search?q=%D1%8F', '/en/search?q=%D1%8F'],
    ['/?where=abroad', '/?where=abroad', '/en?where=abroad'],
    ['/#help', '/#help', '/en#help'],
    ['/g/214-3', '/g/214-3', '/en/g/214-3'],
    ['/apiary', '/apiary', '/en/apiary'],
    ['/content-policy', '/content-policy', '/en/content-policy'],
  ])('%s is %s and %s', (path, uk, en) => {
    expect(href('uk', path)).toBe(uk)
    expect(href('en', path)).toBe(en)
  })

  it.each([
    ...unlocalised.map((first) => `/${first}`),
    '/api/open-data/places.csv',
    '/api?x=1',
    '/feeds/guides.atom',
    '/download/guides-uk.html',
    '/assets/enhance.js',
    '/sitemap.xml',
    '/sitemap.xml?page=2',
  ])('%s is the same in every language', (path) => {
    for (const locale of locales) expect(href(locale, path)).toBe(path)
  })
})

describe('an address taken apart', () => {
  it.each([
    ['/', 'uk', '/'],
    ['', 'uk', '/'],
    ['/guides', 'uk', '/guides'],
    ['/uk', 'uk', '/'],
    ['/uk/guides', 'uk', '/guides'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/guides/diia-app', 'en', '/guides/diia-app'],
    ['/english', 'uk', '/english'],
    ['/EN/guides', 'uk', '/EN/guides'],
    ['/guides/en', 'uk', '/guides/en'],
    ['/fr/guides', 'uk', '/fr/guides'],
  ])('%j is %s, %j', (address, locale, path) => {
    expect(splitPath(address)).toEqual({ locale, path })
  })

  it('gives back what it was made of', () => {
    const segment = fc
      .stringMatching(/^[a-z0-9-]{1,12}$/)
      .filter((text) => !isLocale(text) && !unlocalised.includes(text))
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.array(segment, { maxLength: 4 }), (locale, segments) => {
        const path = `/${segments.join('/')}`
        expect(splitPath(href(locale, path))).toEqual({ locale, path })
      }),
    )
  })

  it('never gives a path that begins with two slashes: browsers read it as another host', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/', 'en', 'uk', 'evil.example', '?', '#')), (parts) => {
        const { path } = splitPath(`/${parts.join('')}`)
        expect(path).toMatch(/^\/(?!\/)/)
      }),
    )
  })
})

it('knows its languages', () => {
  expect(['uk', 'en'].every(isLocale)).toBe(true)
  expect(['', 'ru', 'UK', 'uk-UA', undefined, null, 0, ['uk']].some(isLocale)).toBe(false)
})
