import { describe, expect, it } from 'vitest'
import { readSynonyms } from '../data'
import { type SynonymsFile, synonymsSchema } from '../schema'
import { analyseWord } from './analyse'
import { compileSynonyms } from './synonyms'

const file: SynonymsFile = {
  same: [['довідка', 'справка', 'certificate']],
  means: [{ say: ['втратив паспорт', 'паспорта немає'], find: ['відновити документ'] }],
}

describe('curated lists', () => {
  const { canonical, meanings, words } = compileSynonyms(file)

  it('make one word of a group, in every form', () => {
    const own = analyseWord('довідка')
    expect(
      ['довідки', 'справку', 'справка', 'certificates'].map((word) => canonical(analyseWord(word))),
    ).toEqual(Array(4).fill(own))
    expect(canonical('інше')).toBe('інше')
  })

  it('find a way of saying by each of its words', () => {
    const [meaning] = meanings.get(analyseWord('втратила')) ?? []
    expect(meaning?.say).toEqual([analyseWord('втратив'), analyseWord('паспорт')])
    expect(meaning?.find).toEqual([[analyseWord('відновити'), analyseWord('документ')]])
  })

  it('know one written form of each stem', () => {
    expect(words.get(analyseWord('справками'))).toBe('справка')
    expect(words.get(analyseWord('паспортом'))).toBe('паспорт')
  })

  it.each([
    [{ same: [['одне']], means: [] }],
    [{ same: [['два слова', 'одне']], means: [] }],
    [{ same: [], means: [{ say: [], find: ['щось'] }] }],
    [{ same: [], means: [], also: [] }],
    [{ means: [] }],
  ])('refuse %j', (wrong) => {
    expect(synonymsSchema.safeParse(wrong).success).toBe(false)
  })
})

describe('content/synonyms.yaml', () => {
  const real = readSynonyms()

  it('is read', () => {
    expect(real.words.size).toBeGreaterThan(400)
    expect(real.meanings.size).toBeGreaterThan(150)
  })

  it('puts no word into two groups', () => {
    for (const stem of real.words.keys())
      expect(real.canonical(real.canonical(stem))).toBe(real.canonical(stem))
  })

  it.each([
    ['справка', 'довідка'],
    ['подпись', 'підпис'],
    ['жильё', 'житло'],
    ['пособие', 'допомога'],
    ['врач', 'лікар'],
    ['налоги', 'податки'],
    ['очередь', 'черга'],
    ['мошенники', 'шахраї'],
    ['ЕЦП', 'КЕП'],
    ['ВПЛ', 'ВПО'],
  ])('knows that %s is %s', (said, meant) => {
    expect(real.canonical(analyseWord(said))).toBe(real.canonical(analyseWord(meant)))
  })

  it.each([
    ['прописка', ['місце', 'проживання']],
    ['переселенець', ['ВПО']],
    ['підпис', ['електронний', 'підпис']],
    ['загс', ['реєстрація', 'народження']],
  ])('looks for more when someone says %s', (said, meant) => {
    const found = (real.meanings.get(real.canonical(analyseWord(said))) ?? []).flatMap(({ find }) => find)
    expect(found).toContainEqual(meant.map((word) => real.canonical(analyseWord(word))))
  })
})
