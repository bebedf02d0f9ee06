import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint, fingerprintFile, isFresh, writeStamp } from './fingerprint.mjs'

const folder = mkdtempSync(join(tmpdir(), 'portal-fingerprint-'))
const inside = relative(process.cwd(), folder)
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

describe('a fingerprint', () => {
  it('changes with a name or a text, not with tests or the time of a file', () => {
    write('a.ts', 'one')
    const first = fingerprint([inside])
    write('a.ts', 'one')
    write('a.test.ts', 'a test')
    expect(fingerprint([inside])).toBe(first)
    write('a.ts', 'two')
    const second = fingerprint([inside])
    expect(second).not.toBe(first)
    write('b.ts', '')
    expect(fingerprint([inside])).not.toBe(second)
  })

  it('counts what else matters, and absent files as empty', () => {
    expect(fingerprint(['absent'], { publicUrl: 'a' })).not.toBe(fingerprint(['absent'], { publicUrl: 'b' }))
    expect(fingerprintFile(join(folder, 'absent'))).toBeNull()
  })

  it('is remembered by a stamp', () => {
    const stamp = join(folder, 'deep/stamp.json')
    expect(isFresh(stamp, 'x')).toBe(false)
    writeStamp(stamp, 'x')
    expect(isFresh(stamp, 'x')).toBe(true)
    expect(isFresh(stamp, 'y')).toBe(false)
  })
})
