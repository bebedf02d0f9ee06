import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyrillicReadings } from './latin-typing'
import { fold, normaliseWord } from './normalise'

describe('Ukrainian in Latin letters', () => {
  it.each([
    // КМУ № 55
    ['zghorany', 'згорани'],
    ['rozghon', 'розгон'],
    ['yenakiieve', 'єнакієве'],
    ['yizhakevych', 'їжакевич'],
    ['yosypivka', 'йосипівка'],
    ['stryi', 'стрий'],
    ['znamianka', 'знам’янка'],
    ['kostiantynivka', 'костянтинівка'],
    ['galagan', 'ґалаґан'],
    ['hadiach', 'гадяч'],
    ['shchastia', 'щастя'],
    ['subsydiia', 'субсидія'],
    ['reiestratsiia', 'реєстрація'],
    // everyday forms
    ['diia', 'дія'],
    ['dija', 'дія'],
    ['diya', 'дія'],
    ['pensia', 'пенсія'],
    ['subsidiya', 'субсидія'],
    ['propiska', 'прописка'],
    ['zhitlo', 'житло'],
    ['jitlo', 'житло'],
    ['poshkodzhene', 'пошкоджене'],
    ['shahrai', 'шахраї'],
    ['cnap', 'цнап'],
    ['likar', 'лікар'],
    ['podpis', 'подпис'],
    ['vnutrishnjo', 'внутрішньо'],
    ['wybir', 'вибір'],
  ])('%s may be %s', (latin, ukrainian) => {
    expect(cyrillicReadings(latin)).toContain(fold(normaliseWord(ukrainian)))
  })

  it('reads nothing into other letters', () => {
    expect(cyrillicReadings('naïve')).toEqual([])
    expect(cyrillicReadings('дія')).toEqual([])
    expect(cyrillicReadings('id2')).toEqual([])
  })

  it('stays small whatever is typed', () => {
    const words = fc.string({ unit: fc.constantFrom(...'acehijksuxyz'), minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(words, (word) => {
        const readings = cyrillicReadings(word)
        expect(readings.length).toBeGreaterThan(0)
        expect(readings.length).toBeLessThanOrEqual(48)
      }),
    )
  })
})
