import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGuide } from '@/features/guides/rules/parse-mdx'
import { guideFile } from '@/tests/factories/guide-file'
import { readFront, setFront } from './front-matter'
import {
  addStep,
  moveStep,
  readParts,
  removeStep,
  retireSteps,
  setAfter,
  setOpening,
  setStep,
  stepNumbers,
} from './guide-parts'

const files = readdirSync('content/guides').flatMap((slug) =>
  ['uk', 'en'].map((locale) => `content/guides/${slug}/${locale}.mdx`),
)

describe('parts of a guide', () => {
  it.each(files)('%s is taken apart and put together without a changed byte', (file) => {
    const source = readFileSync(file, 'utf8')
    const parts = readParts(source)
    if (!parts) throw new Error('no parts')
    expect(parts.steps.length).toBeGreaterThanOrEqual(4)
    let same = setAfter(setOpening(source, parts.opening), parts.after)
    for (const { number, title, body } of parts.steps) same = setStep(same, number, { title, body })
    const front = readFront(source)
    if (!front) throw new Error('no front matter')
    same = setFront(same, front)
    const first = parts.steps[0]?.number ?? 0
    same = moveStep(moveStep(same, first, 1), first, -1)
    expect(same).toBe(source)
    const next = Math.max(...parts.steps.map(({ number }) => number)) + 1
    expect(removeStep(addStep(source, 1, next), next, false)).toBe(source)
  })

  const source = guideFile()

  it('change one step and nothing else', () => {
    const changed = setStep(source, 2, {
      title: 'Натисніть "Меню"',
      body: 'Кнопка внизу.\n\n<More>\n\nОсь так.\n\n</More>',
    })
    expect(parseGuide(changed).problems).toEqual([])
    const before = readParts(source)
    const after = readParts(changed)
    expect(after?.steps[1]).toEqual({
      number: 2,
      title: 'Натисніть «Меню»',
      body: expect.stringContaining('Ось так'),
    })
    expect(after?.steps.filter(({ number }) => number !== 2)).toEqual(
      before?.steps.filter(({ number }) => number !== 2),
    )
    expect(setStep(source, 99, { title: 'x' })).toBe(source)
    expect(setStep(source, 2, { body: '$& $1' })).toContain('$& $1')
  })

  it('keep the number of a removed step when readers know it', () => {
    const gone = removeStep(source, 2, true)
    expect(stepNumbers(gone)).toEqual({ steps: expect.not.arrayContaining([2]), retired: [2] })
    expect(stepNumbers(removeStep(source, 2, false)).retired).toEqual([])
    expect(stepNumbers(retireSteps(gone, [1])).retired).toEqual([1, 2])
  })

  it('move within the list only', () => {
    expect(moveStep(source, 1, -1)).toBe(source)
    expect(
      readParts(moveStep(source, 1, 1))
        ?.steps.map(({ number }) => number)
        .slice(0, 2),
    ).toEqual([2, 1])
  })

  it('are not guessed when steps are written in another way', () => {
    expect(readParts(source.replace('<Step n="2"', '<Step  n="2"'))).toBeNull()
    expect(readParts('text')).toBeNull()
    expect(setOpening('text', 'x')).toBe('text')
  })
})

describe('front matter', () => {
  const source = guideFile()

  it('changes the named fields and no other byte', () => {
    const changed = setFront(source, { title: 'Новий: заголовок', retiredSteps: [7, 8], minutes: 12 })
    expect(readFront(changed)).toMatchObject({ title: 'Новий: заголовок', retiredSteps: [7, 8], minutes: 12 })
    expect(changed).toContain('retiredSteps: [7, 8]\n')
    const lines = (text: string) =>
      text.split('\n').filter((line) => !/^(title|retiredSteps|minutes):/.test(line))
    expect(lines(changed)).toEqual(lines(source))
  })

  it('writes lists of records, empty lists and nothing', () => {
    const changed = setFront(source, {
      legal: [{ title: 'Постанова № 853: порядок', url: null }],
      refusals: [],
      official: null,
    })
    expect(parseGuide(changed).problems).toEqual([])
    expect(readFront(changed)).toMatchObject({ legal: [{ url: null }], refusals: [], official: null })
  })

  it('leaves alone what cannot be read', () => {
    for (const broken of ['no front', '---\ntitle: [\n---\n', '---\na: &x 1\nb: *x\n---\n']) {
      expect(setFront(broken, { title: 'x' })).toBe(broken)
    }
  })
})
