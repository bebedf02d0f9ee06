import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { DatabaseKind } from '../../lib/database-url'
import { type Database, openDatabase } from '../../lib/db'

type Holder = { portalDatabase?: Database }

/** A fresh, migrated database of the asked kind and how to drop it. */
export async function freshDatabase(kind: DatabaseKind): Promise<{ url: string; drop: () => Promise<void> }> {
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'portal-db-'))
    copyFileSync(inject('sqliteTemplate'), join(folder, 'portal.db'))
    return {
      url: `file:${join(folder, 'portal.db')}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  }
  const template = inject('postgresUrl')
  if (!template) throw new Error('No PostgreSQL here')
  const name = `test_${randomBytes(6).toString('hex')}`
  const address = new URL(template)
  const templateName = address.pathname.slice(1)
  address.pathname = '/postgres'
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: address.href })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await admin(`create database "${name}" template "${templateName}"`)
  const own = new URL(template)
  own.pathname = `/${name}`
  return { url: own.href, drop: () => admin(`drop database "${name}" with (force)`) }
}

/**
 * Runs the same tests on SQLite and, where it is, on PostgreSQL, each with a fresh database behind `db()`.
 * Without PostgreSQL its half is reported as skipped.
 */
export function onEachDatabase(
  title: string,
  tests: (context: { url: () => string; kind: DatabaseKind }) => void,
): void {
  for (const kind of ['sqlite', 'postgresql'] as const) {
    const here = kind === 'sqlite' || inject('postgresUrl') !== null
    describe.skipIf(!here)(`${title} (${kind})`, () => {
      let fresh: Awaited<ReturnType<typeof freshDatabase>>
      beforeAll(async () => {
        fresh = await freshDatabase(kind)
        const holder = globalThis as Holder
        holder.portalDatabase = openDatabase(fresh.url)
      })
      afterAll(async () => {
        const holder = globalThis as Holder
        await holder.portalDatabase?.$disconnect()
        holder.portalDatabase = undefined
        await fresh.drop()
      })
      tests({ url: () => fresh.url, kind })
    })
  }
}
