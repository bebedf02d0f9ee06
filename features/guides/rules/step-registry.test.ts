import { describe, expect, it } from 'vitest'
import { checkRegistry, extendRegistry, type RegisteredGuide, type StepRegistry } from './step-registry'

const registry: StepRegistry = { '214': { slug: 'signature', steps: [1, 2, 3], retired: [2] } }
const guide: RegisteredGuide = { file: 'f', slug: 'signature', number: 214, steps: [1, 3], retired: [2] }
const codes = (changes: Partial<RegisteredGuide>) =>
  checkRegistry(registry, [{ ...guide, ...changes }]).map(({ code }) => code)

describe('registry of step codes', () => {
  it('is content with what it remembers', () => {
    expect(codes({})).toEqual([])
  })

  it('lets no code change its meaning', () => {
    expect(codes({ slug: 'other' })).toEqual(['number-taken'])
    expect(codes({ number: 215 })).toEqual(['number-changed'])
    expect(codes({ steps: [1] })).toEqual(['step-lost'])
    expect(codes({ steps: [1, 2, 3], retired: [] })).toEqual(['step-revived', 'step-forgotten'])
    expect(codes({ retired: [] })).toEqual(['step-lost', 'step-forgotten'])
  })

  it('asks to remember what is new', () => {
    expect(codes({ steps: [1, 3, 4] })).toEqual(['not-registered'])
    expect(codes({ slug: 'other', number: 220 })).toEqual(['not-registered'])
  })

  it('learns new things and forgets nothing', () => {
    const more: RegisteredGuide = { ...guide, steps: [3, 4], retired: [1] }
    const other: RegisteredGuide = { ...guide, slug: 'other', number: 220, steps: [1], retired: [] }
    const extended = extendRegistry(registry, [more, other])
    expect(extended).toEqual({
      '214': { slug: 'signature', steps: [1, 2, 3, 4], retired: [1, 2] },
      '220': { slug: 'other', steps: [1], retired: [] },
    })
    expect(extendRegistry(extended, [more, other])).toEqual(extended)
  })

  it('does not learn what contradicts it', () => {
    const thief = { ...guide, slug: 'thief' }
    const moved = { ...guide, number: 299 }
    expect(extendRegistry(registry, [thief, moved])).toEqual(registry)
  })
})
