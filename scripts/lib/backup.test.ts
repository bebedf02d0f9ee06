import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Database, db, openDatabase } from '../../lib/db'
import { storedSecret } from '../../lib/secrets'
import { freshDatabase, onEachDatabase } from '../../tests/support/databases'
import { backup, restore } from './backup'

async function countMisses(url: string): Promise<number> {
  const database: Database = openDatabase(url)
  try {
    return await database.searchMiss.count()
  } finally {
    await database.$disconnect()
  }
}

onEachDatabase('backup and restore', ({ url, kind }) => {
  let folder = ''
  const request = (file = 'copy', force = false) => {
    return { url: url(), dataDir: join(folder, 'data'), file: join(folder, file), force }
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-backup-'))
    await db().searchMiss.deleteMany()
    await db().searchMiss.create({ data: { query: 'пенсія', locale: 'uk' } })
  })

  it('copies one moment while somebody goes on writing', async () => {
    let writing = true
    const writer = (async () => {
      for (let number = 0; writing; number += 1) {
        const query = `запит ${number}`
        const pair = (locale: string) => db().searchMiss.create({ data: { query, locale } })
        await db().$transaction([pair('uk'), pair('en')])
      }
    })()
    await backup(request())
    writing = false
    await writer
    const other = await freshDatabase(kind)
    await restore({ ...request('copy', true), url: other.url })
    expect((await countMisses(other.url)) % 2).toBe(1)
    expect(await countMisses(other.url)).toBeLessThanOrEqual(await db().searchMiss.count())
    await other.drop()
  })

  it('brings back what was there, secrets too', async () => {
    const secret = storedSecret(join(folder, 'data'), 'auth')
    await backup(request())
    const other = await freshDatabase(kind)
    await restore({ ...request('copy', true), url: other.url, dataDir: join(folder, 'elsewhere') })
    expect(await countMisses(other.url)).toBe(1)
    expect(storedSecret(join(folder, 'elsewhere'), 'auth')).toBe(secret)
    expect(statSync(join(folder, 'elsewhere/secrets/auth')).mode & 0o777).toBe(0o600)
    await other.drop()
  })

  it('overwrites nothing without --force', async () => {
    writeFileSync(join(folder, 'copy'), 'precious')
    await expect(backup(request())).rejects.toThrow(/--force/)
    expect(readFileSync(join(folder, 'copy'), 'utf8')).toBe('precious')
    await backup(request('copy', true))
    await expect(restore(request())).rejects.toThrow(/--force/)
    expect(await db().searchMiss.count()).toBe(1)
  })

  it('leaves the database as it is when the copy is broken', async () => {
    writeFileSync(join(folder, 'broken'), 'SELECT nothing FROM nowhere;')
    await expect(restore(request('broken', true))).rejects.toThrow(/not a whole copy|psql failed/)
    await expect(restore(request('absent', true))).rejects.toThrow(/is not there/)
    expect(await db().searchMiss.count()).toBe(1)
  })

  if (kind === 'sqlite')
    it('refuses to replace a database that is in use', async () => {
      await backup(request())
      await db().searchMiss.count()
      await expect(restore(request('copy', true))).rejects.toThrow(/Stop the portal/)
    })
})

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-backup-'))
  const command = (script: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', `scripts/${script}.ts`, ...args],
      {
        env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
        encoding: 'utf8',
      },
    )

  it('says what it wants, and ends with a sentence where nothing can be copied', () => {
    expect(command('backup').stderr).toContain('npm run backup -- FILE [--force]')
    mkdirSync(join(folder, 'copies'))
    const done = command('backup', join(folder, 'copies/copy.db'))
    expect(done.status).toBe(1)
    expect(done.stderr.trim()).toBe('There is no database yet: nothing to copy.')
    expect(existsSync(join(folder, 'copies/copy.db'))).toBe(false)
  })
})
