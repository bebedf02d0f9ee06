import { describe, expect, it } from 'vitest'
import { codeFiles, filesWith, isTest, sourceFiles } from './source-files'

/** Everything a feature may hold; what does not fit here belongs somewhere else. */
const VOCABULARY = [
  'schema',
  'types',
  'constants',
  'rules',
  'presenter',
  'access',
  'data',
  'mutations',
  'loaders',
  'builders',
  'actions',
  'service',
  'jobs',
]
const inFeature = sourceFiles
  .filter((path) => path.startsWith('features/'))
  .map((path) => ({ path, parts: path.split('/').slice(2) }))
const own = codeFiles.filter((path) => !isTest(path))
/** `mutations.notes.ts` is a file of mutations too. */
const named = (name: string) =>
  own.filter((path) => new RegExp(`^features/[^/]+/${name}(?:\\.[a-z-]+)*\\.ts$`).test(path))

describe('a feature', () => {
  it('has only files of the vocabulary, rules/ and components/', () => {
    const file = new RegExp(`^(?:${VOCABULARY.join('|')})(?:\\.[a-z-]+)*(?:\\.test)?\\.tsx?$`)
    const unknown = inFeature.filter(({ parts: [first = '', second] }) =>
      second === undefined ? !file.test(first) : !['rules', 'components'].includes(first),
    )
    expect(unknown.map(({ path }) => path)).toEqual([])
  })

  it('has plain TypeScript in rules/ and UI in components/', () => {
    const wrong = inFeature.filter(({ parts }) => parts[0] === 'rules' && parts.at(-1)?.endsWith('.tsx'))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('reads and writes its database on the server only', () => {
    const data = [...named('data'), ...named('mutations'), ...named('builders')]
    const open = data.filter((path) => !filesWith([path], /^import 'server-only'\n/).length)
    expect(open).toEqual([])
    const actions = named('actions').filter((path) => !filesWith([path], /^'use server'\n/).length)
    expect(actions).toEqual([])
  })

  it('knows no clock and no chance in its rules: now is a parameter', () => {
    const pure = own.filter((path) => /^features\/[^/]+\/(rules\/|rules\.ts|presenter\.ts)/.test(path))
    expect(filesWith(pure, /new Date\(\)|Date\.now\(\)|Math\.random\(\)|process\.env/)).toEqual([])
  })
})
