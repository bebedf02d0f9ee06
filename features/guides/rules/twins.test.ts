import { describe, expect, it } from 'vitest'
import { guideFile, wholeBody } from '@/tests/factories/guide-file'
import { parseGuide } from './parse-mdx'
import { checkTwins } from './twins'

const check = (source: string, twin: string) => {
  const parsed = [parseGuide(source), parseGuide(twin)] as const
  expect(parsed.flatMap(({ problems }) => problems)).toEqual([])
  return checkTwins(...parsed, 'content/guides/x/en.mdx')
}
const codes = (source: string, twin: string) => check(source, twin).map(({ code }) => code)
const fields = (changes: Record<string, string>) => codes(guideFile(), guideFile(undefined, changes))
const bodies = (source: string, twin: string) =>
  codes(guideFile(wholeBody(source)), guideFile(wholeBody(twin)))

describe('twins', () => {
  it('may differ in words', () => {
    const changes = {
      title: 'Turn on a signature',
      summary: 'You will have it.',
      keywords: '[e-signature, sign]',
    }
    expect(check(guideFile(), guideFile(undefined, changes))).toEqual([])
  })

  it.each(
    Object.entries({
      number: '215',
      audience: '[seniors]',
      where: '[home]',
      minutes: '15',
      official: 'null',
      reviewBy: '2027-02-22',
      related: '[other]',
      helpNeed: 'diia',
      retiredSteps: '[9]',
      appVersion: '"4.0"',
      needs: '[a, b]',
      refusals: '[a]',
      legal: '[{ title: a, url: null }]',
      sureness: '[{ fact: a, level: low }]',
      term: 'null',
    }),
  )('have the same %s', (field, value) => {
    expect(fields({ [field]: value })).toEqual(['twin-field'])
  })

  it('point to the field in the translation', () => {
    expect(check(guideFile(), guideFile(undefined, { minutes: '15' }))).toEqual([
      expect.objectContaining({ file: 'content/guides/x/en.mdx', line: 8, column: 1 }),
    ])
  })

  it('have the same steps', () => {
    const other = guideFile(wholeBody().replace('n="4"', 'n="5"'))
    expect(codes(guideFile(), other)).toEqual(['twin-steps'])
  })

  const note = '<Note>\n\nТекст.\n\n</Note>'
  const where = (place: string) => `<Where place="${place}">\n\nТекст.\n\n</Where>`
  it.each([
    ['a tag is missing', note, ''],
    ['a tag is added', '', note],
    ['another tag', note, '<Warning>\n\nText.\n\n</Warning>'],
    ['another fact in a tag', where('home'), where('abroad')],
    ['another order of blocks', `${note}\n\n${where('home')}`, `${where('home')}\n\n${note}`],
    ['another term', 'Це <Term id="kep">КЕП</Term>.', 'This is <Term id="nfc">NFC</Term>.'],
    ['another phone', '<Phone number="102">Поліція</Phone>', '<Phone number="112">Police</Phone>'],
    ['another link', '[Дія](https://diia.gov.ua)', '[Diia](https://diia.gov.ua/en)'],
    ['another heading', '## Ще', '### More'],
  ])('differ when %s', (_name, source, twin) => {
    expect(bodies(source, twin)).toEqual(['twin-tags'])
  })

  it('may order words of a sentence in their own way', () => {
    const source = 'Є <Term id="kep">КЕП</Term> і <Term id="nfc">NFC</Term>.'
    expect(
      bodies(source, 'There is <Term id="nfc">NFC</Term> and <Term id="kep">a signature</Term>.'),
    ).toEqual([])
  })
})
