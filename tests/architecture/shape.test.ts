import { describe, expect, it } from 'vitest'
import { codeFiles, filesWith, isTest, read, sourceFiles } from './source-files'

const lines = (path: string) => read(path).trimEnd().split('\n').length
const own = codeFiles.filter((path) => !isTest(path))

describe('files', () => {
  it('have at most 300 lines, and half of them at most 60', () => {
    const measured = sourceFiles.filter((path) => /\.(tsx?|m[tj]s|css)$/.test(path))
    expect(measured.filter((path) => lines(path) > 300)).toEqual([])
    const sizes = own.map(lines).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60)
  })

  it('are named in kebab-case and by what they hold', () => {
    const folder = /^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|\(.+\)|\[.+\]|_[a-z-]+)$/
    const file = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)+$/
    const vague = /^(?:utils?|helpers?|hooks?|misc|shared)(?:\.|$)/
    const wrong = sourceFiles.filter((path) => {
      const parts = path.split('/')
      const name = parts.pop() ?? ''
      return (
        !file.test(name) ||
        parts.some((part) => !folder.test(part)) ||
        [...parts, name].some((part) => vague.test(part))
      )
    })
    expect(wrong).toEqual([])
  })

  it('are no barrels', () => {
    const indexes = sourceFiles.filter((path) => /(^|\/)index\.[a-z]+$/.test(path))
    expect(indexes.filter((path) => !/^(server|prisma\/seed)\//.test(path))).toEqual([])
    expect(filesWith(codeFiles, /^export \* from /m)).toEqual([])
  })

  it('export by name', () => {
    const named = own.filter((path) => /^(components|enhance|features|jobs|server|benchmarks)\//.test(path))
    expect(filesWith(named, /^export default /m)).toEqual([])
  })

  it('switch no check off', () => {
    const marks = ['biome' + '-ignore', '@ts' + '-ignore', '@ts' + '-expect-error', '@ts' + '-nocheck']
    expect(filesWith(codeFiles, new RegExp(marks.join('|')))).toEqual([])
    expect(filesWith(codeFiles.filter(isTest), /\b(?:it|test|describe)\.(?:only|todo|fixme|skip)\(/)).toEqual(
      [],
    )
  })
})

describe('entry points in app/', () => {
  const pages = sourceFiles.filter((path) => /^app\/.*\.tsx$/.test(path))

  it('have at most 60 lines', () => {
    const entries = sourceFiles.filter((path) => /^app\/.*\.tsx?$/.test(path) && !path.includes('.test.'))
    expect(entries.filter((path) => lines(path) > 60)).toEqual([])
  })

  it('fetch nothing themselves', () => {
    expect(filesWith(pages, /\bfetch\(/)).toEqual([])
  })
})
