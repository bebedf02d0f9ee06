import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { createClient } from '@libsql/client'
import { BackupError } from './backup-error'

export function databaseFile(url: string): string {
  return url.slice('file:'.length)
}

/** VACUUM INTO reads one snapshot, so writers go on and the copy is of one moment. */
export async function copySqlite(url: string, target: string): Promise<void> {
  if (!existsSync(databaseFile(url))) throw new BackupError('There is no database yet: nothing to copy.')
  const client = createClient({ url, timeout: 10_000 })
  try {
    await client.execute({ sql: 'VACUUM INTO ?', args: [target] })
    chmodSync(target, 0o600)
  } finally {
    client.close()
  }
}

/** @throws BackupError unless the file is a whole database of the portal. */
export async function checkCopy(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}`, timeout: 10_000 })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    if (rows[0]?.[0] !== 'ok') throw new Error('broken')
    await client.execute('SELECT 1 FROM "_prisma_migrations" LIMIT 1')
  } catch {
    throw new BackupError(`${file} is not a whole copy of the portal's database.`)
  } finally {
    client.close()
  }
}

/** Leaving the WAL mode needs the file alone, so it fails while a portal has it open. */
async function refuseIfOpen(url: string): Promise<void> {
  const client = createClient({ url, timeout: 500 })
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
  } catch {
    throw new BackupError('The database is in use. Stop the portal first.')
  } finally {
    client.close()
  }
}

/** Puts a checked copy in the database's place by one rename. */
export async function replaceSqlite(url: string, file: string): Promise<void> {
  const target = databaseFile(url)
  mkdirSync(dirname(target), { recursive: true })
  if (existsSync(target)) await refuseIfOpen(url)
  const waiting = `${target}.restoring`
  copyFileSync(file, waiting)
  chmodSync(waiting, 0o600)
  for (const rest of ['-wal', '-shm', '-journal']) rmSync(`${target}${rest}`, { force: true })
  renameSync(waiting, target)
}
