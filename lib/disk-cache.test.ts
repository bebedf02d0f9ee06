import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DiskCache } from './disk-cache'

const folder = () => mkdtempSync(join(tmpdir(), 'portal-cache-'))
const bytes = (length: number) => new Uint8Array(length).fill(7)
const names = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.x'))
    .sort()

it('keeps what was put, with its age', async () => {
  const path = folder()
  const cache = new DiskCache(path, 1000)
  expect(await cache.get('a/b.x')).toBeNull()
  await cache.put('a/b.x', bytes(10))
  const kept = await cache.get('a/b.x')
  expect(kept?.bytes).toEqual(bytes(10))
  expect(kept?.age).toBeLessThan(5000)
})

it('stays under its limit and lets the oldest go, also those of an earlier run', async () => {
  const path = folder()
  const old = new Date(Date.now() - 86_400_000)
  writeFileSync(join(path, 'earlier.x'), bytes(400))
  utimesSync(join(path, 'earlier.x'), old, old)
  const cache = new DiskCache(path, 1000)
  await cache.put('one.x', bytes(400))
  expect(names(path)).toEqual(['earlier.x', 'one.x'])
  await cache.put('two.x', bytes(400))
  expect(names(path)).toEqual(['one.x', 'two.x'])
})

it('never shows half a file while several write the same one', async () => {
  const path = folder()
  const cache = new DiskCache(path, 10_000_000)
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      await cache.put('same.x', bytes(50_000))
      expect((await cache.get('same.x'))?.bytes.length).toBe(50_000)
    }),
  )
  expect(readdirSync(path)).toEqual(['same.x'])
})
