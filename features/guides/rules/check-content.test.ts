import { describe, expect, it } from 'vitest'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { guideFile, wholeBody } from '@/tests/factories/guide-file'
import { checkGuides, type GuideSource } from './check-content'
import { extendRegistry } from './step-registry'

const source = (slug: string, locale: Locale, text: string): GuideSource => ({
  file: `content/guides/${slug}/${locale}.mdx`,
  slug,
  locale,
  text,
})
const both = (slug: string, text: string) => [source(slug, 'uk', text), source(slug, 'en', text)]
const targets = { terms: new Set(['kep']), images: new Set(['/content/images/x.png']) }

/** Codes of all problems once the registry knows the guides. */
function codes(sources: GuideSource[]): string[] {
  const { guides } = checkGuides(sources, targets, {}, community)
  return checkGuides(sources, targets, extendRegistry({}, guides), community).problems.map(({ code }) => code)
}
const inBody = (text: string) => codes(both('one', guideFile(wholeBody(text))))

describe('all guides together', () => {
  it('are in order', () => {
    const second = guideFile(wholeBody('[Один](/guides/one)'), { number: '215', related: '[one]' })
    expect(codes([...both('one', guideFile()), ...both('two', second)])).toEqual([])
  })

  it('are known to the registry', () => {
    const { problems } = checkGuides(both('one', guideFile()), targets, {}, community)
    expect(problems.map(({ code }) => code)).toEqual(['not-registered'])
  })

  it.each([
    ['guide', '[Два](/guides/two)', 'no-guide'],
    ['page', '[Де](/nowhere)', 'no-page'],
    ['term', '<Term id="nfc">NFC</Term> є.', 'no-term'],
    [
      'picture',
      '<Screenshot src="/content/images/y.png" alt="а" width="10" height="10">б</Screenshot>',
      'no-image',
    ],
  ])('point to no missing %s', (_name, text, code) => {
    expect(inBody(text)).toEqual([code, code])
  })

  it('point to what is there', () => {
    const picture = '<Screenshot src="/content/images/x.png" alt="а" width="10" height="10">б</Screenshot>'
    expect(
      inBody(`Є <Term id="kep">КЕП</Term>, [місця](/places?need=diia), [усе](/).\n\n${picture}`),
    ).toEqual([])
  })

  it('are related to other guides that exist', () => {
    expect(codes(both('one', guideFile(undefined, { related: '[one, two]' })))).toEqual([
      ...['related-self', 'no-guide'],
      ...['related-self', 'no-guide'],
    ])
  })

  it('come in both languages and are twins', () => {
    expect(codes([source('one', 'uk', guideFile())])).toEqual(['no-twin'])
    const other = source('one', 'en', guideFile(undefined, { minutes: '99' }))
    expect(codes([source('one', 'uk', guideFile()), other])).toEqual(['twin-field'])
  })

  it('have numbers and folders of their own', () => {
    expect(codes([...both('one', guideFile()), ...both('two', guideFile())])).toEqual([
      'number-repeated',
      'number-taken',
    ])
    expect(codes(both('One_', guideFile()))).toEqual(['bad-slug'])
  })

  it('do not name the community, in front matter neither', () => {
    const name = community.settlements[0]?.uk ?? ''
    expect(codes(both('one', guideFile(wholeBody(`У ${name}.`), { owner: name })))).toEqual(
      Array(4).fill('hard-coded-name'),
    )
  })
})
