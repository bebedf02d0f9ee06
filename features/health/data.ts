import 'server-only'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { databaseKind } from '@/lib/database-url'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import packageJson from '@/package.json'

export type Health = { status: 'ok' | 'down'; database: string; version: string; migrated: boolean }

/** Asks the database one small question and compares its migrations with the ones this version brings. */
export async function checkHealth(): Promise<Health> {
  const kind = databaseKind(env().databaseUrl)
  try {
    const rows = await db().$queryRaw<
      { migration_name: string }[]
    >`SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`
    const applied = new Set(rows.map((row) => row.migration_name))
    const migrated = migrationNames(kind).every((name) => applied.has(name))
    return { status: 'ok', database: kind, version: packageJson.version, migrated }
  } catch {
    return { status: 'down', database: kind, version: packageJson.version, migrated: false }
  }
}

function migrationNames(kind: string): string[] {
  const folder = join(process.cwd(), 'prisma', kind, 'migrations')
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}
