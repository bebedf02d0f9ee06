import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../types'
import { createSearchIndex } from './search-index'
import { compileSynonyms, NO_SYNONYMS } from './synonyms'

function document(slug: string, facts: Partial<SearchDocument> = {}): SearchDocument {
  const defaults = {
    type: 'guide',
    url: `/guides/${slug}`,
    title: slug,
    summary: '',
    keywords: [],
    headings: [],
    body: '',
  } as const
  return { id: `guide:${slug}`, slug, ...defaults, ...facts }
}

const documents = [
  document('pension', {
    title: 'Оформити пенсію',
    summary: 'Заява до фонду.',
    body: 'Можна спитати про субсидію.',
  }),
  document('subsidy', {
    title: 'Житлова субсидія',
    body: 'Пенсія тут ні до чого. Їжте й пийте на здоров’я.',
    keywords: ['комуналка'],
  }),
  document('kit', { title: 'Правила гри', keywords: ['BankID'] }),
  document('library', {
    id: 'place:library',
    type: 'place',
    url: '/places/library',
    title: 'Бібліотека на площі',
    summary: 'Вчать',
  }),
]
const index = createSearchIndex(documents, NO_SYNONYMS)
const slugs = (query: string, limit?: number) => index.search(query, limit).results.map(({ slug }) => slug)

describe('the index', () => {
  it('puts a title before a text', () => {
    expect(slugs('пенсія')).toEqual(['pension', 'subsidy'])
    expect(slugs('субсидію')).toEqual(['subsidy', 'pension'])
  })

  it('finds a number as it is or not at all', () => {
    const numbered = createSearchIndex(
      [document('form', { title: 'Заява 1545', body: 'Телефон 0671234500' })],
      NO_SYNONYMS,
    )
    const found = (query: string) => numbered.search(query).results.length
    expect(found('1545')).toBe(1)
    expect(found('0671234500')).toBe(1)
    expect([found('0671234501'), found('067123'), found('політ 067 123 45 01')]).toEqual([0, 0, 0])
  })

  it('takes letters without sense for no other layout', () => {
    const own = createSearchIndex([document('diia', { title: 'Дія', body: 'Ваші документи' })], NO_SYNONYMS)
    expect(own.search('ххґчжцфццхчцхґ').results).toEqual([])
    expect(own.search('вшшф').results.length).toBe(1)
  })

  it('asks for all words first and takes some when no document has all', () => {
    expect(slugs('житлова пенсія')[0]).toBe('subsidy')
    expect(slugs('житлова космонавтика')).toEqual(['subsidy'])
    expect(slugs('динозаври космонавтика')).toEqual([])
  })

  it('finds by keywords, parts of names and beginnings', () => {
    expect(slugs('комуналку')).toEqual(['subsidy'])
    expect(slugs('bank')).toEqual(['kit'])
    expect(slugs('бібл')).toEqual(['library'])
    expect(slugs('бі')).toEqual(['library'])
  })

  it('ignores words that say nothing, but takes them when there is nothing else', () => {
    expect(slugs('де мені оформити ту пенсію')[0]).toBe('pension')
    expect(slugs('на')).toEqual([])
    expect(slugs('')).toEqual([])
  })

  it('keeps the limit', () => {
    expect(slugs('пенсія', 1)).toEqual(['pension'])
  })

  it.each([
    ['пенсія', undefined],
    ['Пенсією', undefined],
    ['gtycsz', { to: 'пенсія', reason: 'layout' }],
    ['ce,cblsz', { to: 'субсидія', reason: 'layout' }],
    ['ифтл', { to: 'bank', reason: 'layout' }],
    ['pensiia', { to: 'пенсія', reason: 'latin' }],
    ['субседію', { to: 'субсидію', reason: 'typo' }],
    ['житлова субсдія', { to: 'житлова субсидія', reason: 'typo' }],
  ])('says how «%s» was read', (query, correction) => {
    expect(index.search(query).corrected).toEqual(correction && { from: query, ...correction })
  })

  it('gives marks as data and leaves texts as they are', () => {
    const [first] = index.search('здоровя').results
    expect(first?.snippet).toEqual([
      { text: 'Їжте й пийте на ', mark: false },
      { text: 'здоров’я', mark: true },
      { text: '.', mark: false },
    ])
    expect(index.search('субсидія').results[0]?.titleSegments).toEqual([
      { text: 'Житлова ', mark: false },
      { text: 'субсидія', mark: true },
    ])
  })

  it('looks for curated words too', () => {
    const synonyms = compileSynonyms({
      same: [['пенсія', 'старість']],
      means: [{ say: ['платіжка за світло'], find: ['субсидія'] }],
    })
    const helped = createSearchIndex(documents, synonyms)
    expect(helped.search('старості').results[0]?.slug).toBe('pension')
    expect(helped.search('світло платіжки').results[0]?.slug).toBe('subsidy')
    expect(helped.search('платіжки').results).toEqual([])
  })

  it('gives the same answer to the same query', () => {
    expect(index.search('пенсія субсидія')).toEqual(index.search('пенсія субсидія'))
  })

  it('takes any text, from one sign to a whole page', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ maxLength: 100 }))
    fc.assert(
      fc.property(texts, (text) => {
        const { results } = index.search(text)
        for (const { title, titleSegments, score } of results) {
          expect(titleSegments.map((segment) => segment.text).join('')).toBe(title)
          expect(score).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
    expect(index.search('пенсія '.repeat(5000)).results[0]?.slug).toBe('pension')
    expect(index.search('а'.repeat(50_000)).results).toEqual([])
  })

  it('is empty without documents', () => {
    expect(createSearchIndex([], NO_SYNONYMS).search('пенсія')).toEqual({ results: [] })
  })
})
