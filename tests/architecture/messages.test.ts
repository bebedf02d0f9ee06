import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import en from '../../messages/en.json'
import uk from '../../messages/uk.json'
import { type MessageShape, messageShape } from './icu'
import { codeFiles, isTest, read } from './source-files'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  )
}

const texts = { uk: flatten(uk), en: flatten(en) }
const english = new Map(texts.en)
const shapes = (locale: 'uk' | 'en') =>
  texts[locale].map(([key, text]) => ({ key, shape: messageShape(text) }))

function sampleValues(shape: MessageShape): Record<string, unknown> {
  const sample = (kind: string) =>
    ['plural', 'number', 'selectordinal'].includes(kind) ? 5 : kind === 'date' ? new Date(0) : 'x'
  const args = Object.entries(shape.args).map(([name, kind]) => [name, sample(kind)])
  const tags = shape.tags.map((tag) => [tag, (inside: unknown) => inside])
  return Object.fromEntries([...args, ...tags])
}

describe('the reader of shapes', () => {
  it('sees arguments, tags, nested plurals and quoted braces', () => {
    const shape = messageShape(
      "'{no}' <b>{name}</b> {count, plural, =0 {нема} one {# {thing}} other {#}} {on, date, short}",
    )
    expect(shape.args).toEqual({ name: 'string', count: 'plural', thing: 'string', on: 'date' })
    expect(shape.tags).toEqual(['b'])
    expect(shape.plurals).toEqual([{ arg: 'count', kind: 'plural', branches: ['=0', 'one', 'other'] }])
    expect(() => messageShape('{count, plural, one {#}')).toThrow()
    expect(() => messageShape('a } b')).toThrow()
  })
})

describe('messages', () => {
  it('have the same keys in the same places in both languages', () => {
    expect(texts.en.map(([key]) => key).sort()).toEqual(texts.uk.map(([key]) => key).sort())
  })

  it('take the same arguments and tags in both languages', () => {
    for (const { key, shape } of shapes('uk')) {
      const other = messageShape(english.get(key) ?? '')
      const names = (of: MessageShape) => ({ args: Object.keys(of.args).sort(), tags: of.tags })
      expect({ key, ...names(shape) }).toEqual({ key, ...names(other) })
    }
  })

  it.each([
    ['uk', ['few', 'many', 'one', 'other']],
    ['en', ['one', 'other']],
  ] as const)('have every plural form that %s needs', (locale, needed) => {
    for (const { key, shape } of shapes(locale)) {
      for (const { arg, branches } of shape.plurals.filter(({ kind }) => kind === 'plural')) {
        const words = branches.filter((branch) => !branch.startsWith('=')).sort()
        expect({ key, arg, words }).toEqual({ key, arg, words: [...needed] })
      }
      for (const { branches } of shape.plurals) expect(branches, key).toContain('other')
    }
  })

  it.each(['uk', 'en'] as const)('can all be formatted in %s', (locale) => {
    const problems: string[] = []
    const messages = locale === 'uk' ? uk : en
    const translate = createTranslator({
      locale,
      messages: messages as Record<string, unknown>,
      onError: (error) => problems.push(error.message),
    })
    for (const { key, shape } of shapes(locale)) translate.rich(key as never, sampleValues(shape) as never)
    expect(problems).toEqual([])
  })

  it('are never empty and have no spaces at their ends', () => {
    const wrong = [...texts.uk, ...texts.en].filter(([, text]) => text.trim() === '' || text !== text.trim())
    expect(wrong).toEqual([])
  })

  it('are Ukrainian in uk.json: no letters of other alphabets that look alike', () => {
    expect(texts.uk.filter(([, text]) => /[ёъыэЁЪЫЭ]/.test(text))).toEqual([])
    expect(texts.uk.filter(([, text]) => /[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i.test(text))).toEqual([])
  })
})

describe('namespaces', () => {
  const sources = codeFiles.filter((path) => !isTest(path)).map(read)

  it('that the code asks for are there', () => {
    const asked = sources.flatMap((text) => [
      ...text.matchAll(/namespace: '([\w.]+)'|(?:get|use)Translations\('([\w.]+)'/g),
    ])
    const known = (path: string) => texts.uk.some(([key]) => key.startsWith(`${path}.`))
    expect(
      [...new Set(asked.map(([, one, other]) => one ?? other ?? ''))].filter((path) => !known(path)),
    ).toEqual([])
  })

  it('are all used', () => {
    const used = (name: string) => sources.some((text) => new RegExp(`['"\`]${name}['".\`]`).test(text))
    expect(Object.keys(uk).filter((name) => !used(name))).toEqual([])
  })
})
