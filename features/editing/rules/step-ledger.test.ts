import { describe, expect, it } from 'vitest'
import { guideFile } from '@/tests/factories/guide-file'
import { withChangeNote } from './change-note'
import { fileHasChanged } from './file-state'
import { readFront } from './front-matter'
import { removeStep } from './guide-parts'
import { sourceHash } from './source-hash'
import { nextGuideNumber, nextStepNumber, stepLedger } from './step-ledger'

describe('everything ever printed', () => {
  const source = guideFile()
  const number = Number(readFront(source)?.number)

  it('holds the files and all that was ever published', () => {
    const registry = { [number]: { slug: 'a', steps: [1, 9], retired: [9] } }
    const ledger = stepLedger(registry, [
      { slug: 'a', source: removeStep(source, 2, true) },
      { slug: 'a', source },
    ])
    expect(ledger[number]?.steps).toEqual(expect.arrayContaining([1, 2, 3, 4, 9]))
    expect(ledger[number]?.retired).toEqual([2, 9])
    expect(nextStepNumber(ledger, 'a', source)).toBe(10)
    expect(stepLedger(registry, [{ slug: 'other', source }])).toEqual(registry)
    expect(stepLedger(registry, [{ slug: 'a', source: 'broken' }])).toEqual(registry)
  })

  it('gives numbers that nobody ever had', () => {
    expect(nextGuideNumber(200, new Set())).toBe(200)
    expect(nextGuideNumber(200, new Set([210, 214, 230, 310]))).toBe(231)
    expect(nextGuideNumber(200, new Set([299]))).toBe(200)
    expect(nextGuideNumber(200, new Set(Array.from({ length: 100 }, (_, index) => 200 + index)))).toBeNull()
  })
})

describe('a published text', () => {
  it('tells of a major change itself', () => {
    const source = guideFile()
    const how = { change: 'major', note: 'Новий крок', day: '2026-11-30' } as const
    const changes = readFront(withChangeNote('guides', source, how))?.changes
    expect(changes).toMatchObject([{ date: '2026-11-30', note: 'Новий крок', major: true }, {}])
    expect(withChangeNote('guides', source, { ...how, change: 'minor' })).toBe(source)
    const page = '---\ntitle: Т\ndescription: О\nupdatedOn: 2026-11-01\n---\n\nТекст\n'
    expect(withChangeNote('pages', page, how)).toBe(page.replace('11-01', '11-30'))
  })

  it('parts from its file only when that changed to something else', () => {
    const edit = { source: 'edit', baseHash: sourceHash('old') }
    const state = (file: string | null, newest: typeof edit | { source: null; baseHash: null } | null) =>
      fileHasChanged({ file, newest, draft: null } as Parameters<typeof fileHasChanged>[0])
    expect(state('old', edit)).toBe(false)
    expect(state('new', edit)).toBe(true)
    expect(state('edit', edit)).toBe(false)
    expect(state(null, edit)).toBe(true)
    expect(state('new', { source: null, baseHash: null })).toBe(false)
    expect(state('new', null)).toBe(false)
  })
})
