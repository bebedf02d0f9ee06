import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FakeMessage, Port } from './types'

const folderOf = (dataDir: string) => join(dataDir, 'outbox')

/**
 * The offline way: keeps what it would send as files that only their owner can read. A message that is there already was
 * sent: the file comes into being in one step, so sending again is harmless.
 */
export function fakePort(dataDir: string): Port {
  return {
    repeatable: true,
    async send(message) {
      const folder = folderOf(dataDir)
      const draft = join(folder, `${message.id}.draft`)
      const kept: FakeMessage = { ...message, at: new Date().toISOString() }
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true })
        linkSync(draft, join(folder, `${message.id}.json`))
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
        if (code !== 'EEXIST') return { result: 'failed', problem: code }
      }
      rmSync(draft, { force: true })
      return { result: 'sent' }
    },
  }
}

function files(dataDir: string): { path: string; changed: number }[] {
  const folder = folderOf(dataDir)
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ path: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }))
  } catch {
    return []
  }
}

/** What was kept instead of being sent, newest first. */
export function readFakeMessages(dataDir: string, limit = 50): FakeMessage[] {
  return files(dataDir)
    .sort((a, b) => b.changed - a.changed)
    .slice(0, limit)
    .map(({ path }) => JSON.parse(readFileSync(path, 'utf8')) as FakeMessage)
}

/** Takes away what was kept before `until`. @returns how many there were. */
export function removeFakeMessages(dataDir: string, until: Date): number {
  const old = files(dataDir).filter(({ changed }) => changed < until.getTime())
  for (const { path } of old) rmSync(path, { force: true })
  return old.length
}
