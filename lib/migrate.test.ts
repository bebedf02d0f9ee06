import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { onEachDatabase } from '../tests/support/databases'
import { db } from './db'
import { migrate } from './migrate'

function projectCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-migrations-'))
  cpSync('prisma', join(folder, 'prisma'), { recursive: true })
  return folder
}

onEachDatabase('migrations', ({ url, kind }) => {
  const folderOf = (root: string) => join(root, 'prisma', kind, 'migrations')

  it('does nothing where everything is applied', async () => {
    expect(await migrate(url())).toEqual([])
  })

  it('applies a new migration once and keeps the data', async () => {
    const root = projectCopy()
    await db().searchMiss.create({ data: { query: 'пенсія', locale: 'uk' } })
    const next = join(folderOf(root), '29990101000000_next')
    mkdirSync(next)
    writeFileSync(join(next, 'migration.sql'), 'ALTER TABLE "SearchMiss" ADD COLUMN "extra" TEXT;')
    expect(await migrate(url(), root)).toEqual(['29990101000000_next'])
    expect(await migrate(url(), root)).toEqual([])
    expect(await db().searchMiss.count()).toBe(1)
    await expect(migrate(url())).rejects.toThrow(/does not know/)
  })

  it('stops at an edited migration', async () => {
    const root = projectCopy()
    const [first] = readdirSync(folderOf(root))
    writeFileSync(join(folderOf(root), String(first), 'migration.sql'), '-- edited')
    await expect(migrate(url(), root)).rejects.toThrow(/was edited/)
  })

  it('takes a failed migration back whole', async () => {
    const root = projectCopy()
    mkdirSync(join(folderOf(root), '29990101000000_next'))
    writeFileSync(
      join(folderOf(root), '29990101000000_next/migration.sql'),
      'ALTER TABLE "SearchMiss" ADD COLUMN "extra" TEXT;',
    )
    const bad = join(folderOf(root), '29990102000000_bad')
    mkdirSync(bad)
    writeFileSync(join(bad, 'migration.sql'), 'CREATE TABLE "Half" ("id" TEXT); SELECT nothing FROM nowhere;')
    await expect(migrate(url(), root)).rejects.toThrow(/29990102000000_bad failed and was taken back/)
    await expect(migrate(url(), root)).rejects.toThrow(/29990102000000_bad failed and was taken back/)
  })
})

describe('checks of one file', () => {
  it('are the same for both databases: each has its own folder with the same names', () => {
    expect(readdirSync('prisma/sqlite/migrations')).toEqual(readdirSync('prisma/postgresql/migrations'))
  })
})
