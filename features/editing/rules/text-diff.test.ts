import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sequenceDiff } from './sequence-diff'
import { textDiff } from './text-diff'

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })

describe('the difference of two lists', () => {
  it('gives back both of them', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const found = sequenceDiff(before, after)
        expect(found.flatMap((run) => (run.same ? run.items : run.gone))).toEqual(before)
        expect(found.flatMap((run) => (run.same ? run.items : run.added))).toEqual(after)
      }),
    )
  })

  it('shares as much as there is', () => {
    const shared = sequenceDiff([...'abcbdab'], [...'bdcaba']).flatMap((run) => (run.same ? run.items : []))
    expect(shared).toHaveLength(4)
  })
})

describe('the difference of two texts', () => {
  it('marks the words that differ', () => {
    expect(textDiff('Одне.\nНатисніть «Меню» внизу.\n', 'Одне.\nНатисніть «Ще» внизу.\n')).toEqual([
      { kind: 'same', parts: [{ text: 'Одне.', marked: false }] },
      {
        kind: 'gone',
        parts: [
          { text: 'Натисніть «', marked: false },
          { text: 'Меню', marked: true },
          { text: '» внизу.', marked: false },
        ],
      },
      {
        kind: 'added',
        parts: [
          { text: 'Натисніть «', marked: false },
          { text: 'Ще', marked: true },
          { text: '» внизу.', marked: false },
        ],
      },
    ])
  })

  it('leaves out what is far from a difference', () => {
    const text = Array.from({ length: 20 }, (_, index) => `рядок ${index}`).join('\n')
    const found = textDiff(text, text.replace('рядок 10\n', ''))
    expect(found.map(({ kind }) => kind)).toEqual([
      'skipped',
      'same',
      'same',
      'gone',
      'same',
      'same',
      'skipped',
    ])
    expect(textDiff(text, text)).toEqual([])
  })

  it('shows a new text as new', () => {
    expect(textDiff('', 'а\nб').map(({ kind }) => kind)).toEqual(['added', 'added'])
  })

  it('says only what is so: a line that went stood before, one that came stands now', () => {
    const text = fc.array(fc.constantFrom('а б', 'а в', 'г', ''), { maxLength: 9 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const old = [...before, 'кінець']
        const now = [...after, 'край']
        for (const line of textDiff(old.join('\n'), now.join('\n'))) {
          if (line.kind === 'skipped') continue
          const words = line.parts.map(({ text: piece }) => piece).join('')
          if (line.kind !== 'added') expect(old).toContain(words)
          if (line.kind !== 'gone') expect(now).toContain(words)
        }
      }),
    )
  })
})
