import { describe, expect, it } from 'vitest'
import { listTerms } from './data'
import { checkGlossaryTwins, parseGlossary } from './rules'

const entry = (id: string, more = '') =>
  `- id: ${id}\n  term: Слово\n  full: null\n  text: Пояснення.\n${more}`
const problems = (text: string) =>
  parseGlossary(text, 'f').problems.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('glossary', () => {
  it('explains the same words in both languages', async () => {
    const [uk, en] = await Promise.all([listTerms('uk'), listTerms('en')])
    expect(uk.length).toBeGreaterThanOrEqual(20)
    expect(en.map(({ id }) => id).sort()).toEqual(uk.map(({ id }) => id).sort())
  })

  it('tells what is wrong and where', () => {
    expect(problems(entry('kep'))).toEqual([])
    expect(problems(entry('КЕП'))).toEqual(['bad-id 1:3'])
    expect(problems(entry('kep', '  more: x\n'))).toEqual(['unknown-field 5:3'])
    expect(problems(`${entry('kep')}${entry('kep')}`)).toEqual(['repeated-id 1:1'])
    expect(problems('- id: kep\n  term: Слово\n  text: Пояснення.')).toEqual(['missing-field 1:3'])
    expect(problems('a: [')).toEqual(['yaml-syntax 1:5'])
  })

  it('finds words that one language lacks', () => {
    const [one, two] = [parseGlossary(entry('kep'), 'uk'), parseGlossary(entry('nfc'), 'en')]
    expect(checkGlossaryTwins(one, two, 'en').map(({ message }) => message)).toEqual([
      'kep is missing here',
      'nfc is missing in the other language',
    ])
  })
})
