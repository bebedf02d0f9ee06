import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseKind } from '../../lib/database-url'
import { BackupError } from './backup-error'
import { dumpPostgres, hasTables, loadPostgres } from './backup-postgres'
import { checkCopy, copySqlite, databaseFile, replaceSqlite } from './backup-sqlite'

export { BackupError }

type Request = { url: string; dataDir: string; file: string; force: boolean }

/**
 * Codes of requests are looked up by a secret under data/secrets, so a database without its secrets is half a copy.
 * They lie beside the copy, readable by their owner only.
 */
const secretsFile = (file: string) => `${file}.secrets.json`

function readSecrets(dataDir: string): Record<string, string> {
  const folder = join(dataDir, 'secrets')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function writeSecrets(dataDir: string, file: string): void {
  const folder = join(dataDir, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [name, secret] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
    if (!/^[a-z-]+$/.test(name) || typeof secret !== 'string') throw new BackupError(`${file} is not whole.`)
    rmSync(join(folder, name), { force: true })
    writeFileSync(join(folder, name), secret, { mode: 0o600 })
  }
}

/**
 * Copies the database while the portal goes on working, and its secrets beside it.
 * @returns the files that were written.
 * @throws BackupError with one sentence.
 */
export async function backup({ url, dataDir, file, force }: Request): Promise<string[]> {
  const taken = [file, secretsFile(file)].find((path) => existsSync(path))
  if (taken && !force) throw new BackupError(`${taken} is there already. Add --force to overwrite it.`)
  mkdirSync(dirname(file), { recursive: true })
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    await (databaseKind(url) === 'sqlite' ? copySqlite(url, partial) : dumpPostgres(url, partial))
    renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
  rmSync(secretsFile(file), { force: true })
  writeFileSync(secretsFile(file), `${JSON.stringify(readSecrets(dataDir), null, 2)}\n`, { mode: 0o600 })
  return [file, secretsFile(file)]
}

/**
 * Puts a copy in the place of the database, whole or not at all.
 * @throws BackupError with one sentence; then the database is as it was.
 */
export async function restore({ url, dataDir, file, force }: Request): Promise<void> {
  if (!existsSync(file)) throw new BackupError(`${file} is not there.`)
  const sqlite = databaseKind(url) === 'sqlite'
  const taken = sqlite ? existsSync(databaseFile(url)) : await hasTables(url)
  if (taken && !force)
    throw new BackupError('There is a database already. Add --force to put the copy in its place.')
  if (sqlite) {
    await checkCopy(file)
    await replaceSqlite(url, file)
  } else {
    loadPostgres(url, file)
  }
  if (existsSync(secretsFile(file))) writeSecrets(dataDir, secretsFile(file))
}
