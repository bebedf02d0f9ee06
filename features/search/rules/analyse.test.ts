import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseText, analyseWord } from './analyse'
import { fold, foldLatin, normaliseWord } from './normalise'
import { SHIFTED_FORMS } from './vowel-shifts'

const cyrillic = fc.string({
  unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъ’'),
  maxLength: 18,
})
const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 18 })
const anything = fc.string({ unit: 'binary', maxLength: 40 })

describe('one word in all its forms', () => {
  it.each([
    ['дія дії дію дією дія', 'vowels'],
    ['пенсія пенсії пенсію пенсією пенсій пенсіями пенсия пенсии пенсию', 'soft endings and Russian'],
    ['довідка довідки довідку довідкою довідок довідці', 'a fleeting vowel and ц'],
    ['послуга послузі послуги послуг послугами', 'з'],
    ['бібліотека бібліотеці бібліотек', 'ц'],
    ['свекруха свекрусі', 'с'],
    [
      'переселенець переселенця переселенці переселенців переселенцям переселенка переселенцев',
      'a fleeting vowel',
    ],
    ['вхід входу входом вход', 'і and о'],
    ['ніч ночі ночь', 'і and о'],
    ['рік року роки років', 'і and о'],
    ['день дня днів дней', 'a fleeting vowel'],
    ['дитина діти дітей дитини дитячий детей', 'irregular'],
    ['людина люди людей', 'irregular'],
    ['лікар лікаря лікареві лікарем лікарів', 'persons'],
    ['шахрай шахраї шахраїв шахраям шахрайство', 'persons'],
    ['зруйнувати зруйнувала зруйнований зруйновано зруйнували', 'verbs'],
    ['пошкодити пошкоджений пошкоджено пошкодження пошкоджень', 'verbs'],
    ['реєстрація реєстрації реєструвати', 'verbs and nouns'],
    ['електронний електронна електронного електронним электронный электронная', 'adjectives'],
    ['телефон телефону телефонний телефонные', 'adjectives'],
    ['інвалід інвалідність інвалідності инвалидность', 'qualities'],
    ['об’єкт обʼєкт об`єкт обєкт объект объекта', 'apostrophes'],
    ['підпис пiдпис ПІДПИС підписом підписи', 'a Latin i'],
    ['ґанок ганок ґанку', 'ґ'],
    ['житло житла житлі житловий', 'nouns and adjectives'],
    ['субсидія субсидії субсидий субсидию субсидиями', 'Russian endings'],
    ['Костянтинівка Костянтинівці Костянтинівська Костянтинівської', 'towns'],
    ['subsidy subsidies', 'English plurals'],
    ['change changes changing changed', 'English endings'],
    ['address addresses adress', 'doubled letters'],
    ['child children', 'irregular English'],
    ['diia diya dija', 'ways of writing'],
  ])('%s (%s)', (forms) => {
    const [first, ...others] = forms.split(' ').map(analyseWord)
    expect(first).not.toBe('')
    expect(new Set(others)).toEqual(new Set([first]))
  })

  it('knows every form of the list of vowel shifts as its first', () => {
    for (const [first = '', ...forms] of SHIFTED_FORMS) {
      expect(forms.filter((form) => analyseWord(form) !== analyseWord(first))).toEqual([])
    }
  })

  it.each([
    ['пенсія', 'пенсіонер'],
    ['прописка', 'підпис'],
    ['довідка', 'дія'],
    ['лікар', 'ліки'],
    ['податок', 'подати'],
    ['дім', 'дія'],
    ['дитина', 'дія'],
    ['банк', 'бот'],
    ['картка', 'карта'],
    ['виплата', 'оплата'],
    ['заява', 'заявник'],
    ['phone', 'pension'],
  ])('%s is not %s', (one, other) => {
    expect(analyseWord(one)).not.toBe(analyseWord(other))
  })
})

describe('the analyser', () => {
  it('leaves out words that say nothing, keeps the order', () => {
    expect(analyseText('Як мені змінити прописку, якщо я в Полтаві?')).toEqual(
      ['змінити', 'прописку', 'Полтаві'].map(analyseWord),
    )
    expect(analyseText('how do I change my address')).toEqual(['change', 'address'].map(analyseWord))
  })

  it('takes “sign in” for one word, so that it is no signature', () => {
    expect(analyseText('Signing in to a site')).toEqual(['login', 'site'].map(analyseWord))
    expect(analyseText('log in')).toEqual(['login'])
    expect(analyseText('sign a design in Sweden')).toEqual(['sign', 'design', 'Sweden'].map(analyseWord))
  })

  it('does not change what it made', () => {
    fc.assert(
      fc.property(fc.oneof(cyrillic, latin, anything), (word) => {
        const once = analyseWord(word)
        expect(analyseWord(once)).toBe(once)
        const normal = normaliseWord(word)
        expect(normaliseWord(normal)).toBe(normal)
        expect(fold(fold(normal))).toBe(fold(normal))
        expect(foldLatin(foldLatin(normal))).toBe(foldLatin(normal))
      }),
      { numRuns: 5000 },
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(analyseText(text).every((stem) => stem !== '')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on case, kind of apostrophe or composition', () => {
    fc.assert(
      fc.property(cyrillic, (word) => {
        const stem = analyseWord(word)
        expect(analyseWord(word.toUpperCase())).toBe(stem)
        expect(analyseWord(word.replaceAll('’', 'ʼ'))).toBe(stem)
        expect(analyseWord(word.normalize('NFD'))).toBe(stem)
      }),
      { numRuns: 2000 },
    )
  })
})
