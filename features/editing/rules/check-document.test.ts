import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stepRegistrySchema } from '@/features/guides/rules/step-registry'
import { community } from '@/lib/community'
import { guideFile, wholeBody } from '@/tests/factories/guide-file'
import { type CheckContext, checkDocument } from './check-document'
import { newGuideSource } from './new-guide'

const read = (path: string) => readFileSync(path, 'utf8')
const terms = [...read('content/glossary/uk.yaml').matchAll(/^- id: (\S+)|^ {2}id: (\S+)/gm)].map(
  ([, first, second]) => first ?? second ?? '',
)
const ledger = stepRegistrySchema.parse(JSON.parse(read('content/step-codes.json')))
const context: CheckContext = {
  slugs: new Set(readdirSync('content/guides')),
  terms: new Set(terms),
  images: new Set(),
  ledger,
  community,
}
const guide = { collection: 'guides', slug: 'new-guide' } as const
const codes = (source: string, more: Partial<CheckContext> = {}) =>
  checkDocument(guide, { uk: source, en: source }, { ...context, ledger: {}, ...more }).map(
    ({ code }) => code,
  )

describe('a document is checked like its files', () => {
  it.each(readdirSync('content/guides'))('guide %s is in order', (slug) => {
    const texts = { uk: read(`content/guides/${slug}/uk.mdx`), en: read(`content/guides/${slug}/en.mdx`) }
    expect(checkDocument({ collection: 'guides', slug }, texts, context)).toEqual([])
  })

  it.each(readdirSync('content/pages'))('page %s is in order', (slug) => {
    const texts = { uk: read(`content/pages/${slug}/uk.mdx`), en: read(`content/pages/${slug}/en.mdx`) }
    expect(checkDocument({ collection: 'pages', slug }, texts, context)).toEqual([])
  })

  it.each([
    ['import x from "y"', 'code'],
    ['{process.env.AUTH_SECRET}', 'expression'],
    ['<script>alert(1)</script>', 'unknown-tag'],
    ['<iframe src="https://x.example" />', 'unknown-tag'],
    ['[тут](javascript:alert(1))', 'url-scheme'],
    ['<Note onClick="x">\n\nтекст\n\n</Note>', 'unknown-attribute'],
    ['[інструкція](/guides/no-such)', 'no-guide'],
    ['<Term id="no-such">слово</Term> тут.', 'no-term'],
  ])('refuses %s with its line', (hostile, code) => {
    const source = guideFile(wholeBody(hostile))
    const found = checkDocument(guide, { uk: source, en: source }, { ...context, ledger: {} })
    const line = source.split('\n').indexOf(hostile.split('\n')[0] ?? '') + 1
    expect(found).toContainEqual(expect.objectContaining({ locale: 'uk', code, line }))
  })

  it('lets no code change its meaning', () => {
    const source = guideFile()
    const entry = { slug: 'new-guide', steps: [1, 2, 3, 4, 5], retired: [] }
    expect(codes(source)).toEqual([])
    expect(codes(source, { ledger: { 214: entry } })).toEqual(['step-lost'])
    expect(codes(source, { ledger: { 214: { ...entry, slug: 'other' } } })).toEqual(['number-taken'])
    expect(codes(source, { ledger: { 220: entry } })).toEqual(['number-changed'])
  })

  it('knows languages that have parted', () => {
    const texts = { uk: guideFile(), en: guideFile(undefined, { minutes: '25' }) }
    const found = checkDocument(guide, texts, { ...context, ledger: {} })
    expect(found.map(({ locale, code }) => [locale, code])).toEqual([['en', 'twin-field']])
  })

  it('finds in a new guide only what is still to be written', () => {
    const fresh = {
      number: 231,
      category: 'signature',
      title: 'Нова',
      day: '2026-11-23',
      reviewBy: '2027-02-21',
    } as const
    const found = codes(newGuideSource('uk', fresh))
    expect(new Set(found)).toEqual(new Set(['empty', 'empty-list']))
  })
})
