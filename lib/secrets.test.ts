import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storedSecret } from './secrets'

const mode = (path: string) => statSync(path).mode & 0o777
const freshFolder = () => mkdtempSync(join(tmpdir(), 'portal-secrets-'))

/** A process that asks for many secrets, each at the same moment as the others do; prints what it got. */
const RACER = `
  import { storedSecret } from './lib/secrets.ts'
  const [folder, count, startAt] = process.argv.slice(1)
  const got = []
  for (let at = 0; at < Number(count); at += 1) {
    while (Date.now() < Number(startAt) + at * 4) {}
    got.push(storedSecret(folder, 'secret-' + at))
  }
  process.stdout.write(JSON.stringify(got))
`

function race(folder: string, count: number, startAt: number): Promise<string[]> {
  const asked = ['--import', 'tsx', '--input-type=module', '-e', RACER, folder, `${count}`, `${startAt}`]
  const child = spawn(process.execPath, asked, { env: { ...process.env, NODE_OPTIONS: '' } })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(errors))))
  })
}

describe('a stored secret', () => {
  it('is made once and can be read by its owner only', () => {
    const folder = join(freshFolder(), 'data')
    const secret = storedSecret(folder, 'auth')
    expect(Buffer.from(secret, 'base64')).toHaveLength(32)
    expect(mode(join(folder, 'secrets/auth'))).toBe(0o600)
    expect(mode(join(folder, 'secrets'))).toBe(0o700)
    expect(storedSecret(folder, 'auth')).toBe(secret)
    expect(storedSecret(folder, 'auth')).toBe(secret)
    expect(readdirSync(join(folder, 'secrets'))).toEqual(['auth'])
  })

  it('has its own text for every name and every portal', () => {
    const [first, second] = [freshFolder(), freshFolder()]
    const secrets = [
      storedSecret(first, 'auth'),
      storedSecret(first, 'actions'),
      storedSecret(second, 'auth'),
    ]
    expect(new Set(secrets).size).toBe(3)
    expect(Buffer.from(storedSecret(first, 'long', 64), 'base64')).toHaveLength(64)
  })

  it('is taken as it stands when somebody brought one', () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'secrets'))
    writeFileSync(join(folder, 'secrets/auth'), 'brought from another machine\n')
    expect(storedSecret(folder, 'auth')).toBe('brought from another machine')
  })

  it('is never empty: a file without a secret stops the start', () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'secrets'))
    writeFileSync(join(folder, 'secrets/auth'), '\n')
    expect(() => storedSecret(folder, 'auth')).toThrow(/auth.*is empty/)
  })

  it('is the same for processes that start at once', async () => {
    const folder = freshFolder()
    const startAt = Date.now() + 1500
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => race(folder, 100, startAt)))
    expect(first).toHaveLength(100)
    for (const other of others) expect(other).toEqual(first)
    const files = readdirSync(join(folder, 'secrets'))
    expect(files).toHaveLength(100)
    const [file = ''] = files
    expect(readFileSync(join(folder, 'secrets', file), 'utf8').trim()).not.toBe('')
    expect(mode(join(folder, 'secrets', file))).toBe(0o600)
  })
})
