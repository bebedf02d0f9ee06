import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Secrets that the portal makes for itself, each a file under data/secrets that only its owner can read. Processes that
 * start at once get the same one.
 * @returns the secret, the same at every start.
 * @throws when the file is there but empty: a portal must not go on with a secret that everybody knows.
 */
export function storedSecret(dataDir: string, name: string, bytes = 32): string {
  const folder = join(dataDir, 'secrets')
  const file = join(folder, name)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    create(file, `${randomBytes(bytes).toString('base64')}\n`)
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret === '') throw new Error(`The secret ${file} is empty. Delete the file: a new one will be made.`)
  return secret
}

/** A link is made in one step and only where nothing is, so nobody ever reads half a secret or overwrites a whole one. */
function create(file: string, text: string): void {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true })
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
