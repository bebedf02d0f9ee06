import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createClient } from '@libsql/client'
import { Client } from 'pg'
import { databaseKind } from './database-url'

/**
 * Applies the SQL files of prisma/<kind>/migrations. It keeps Prisma's own table, so `prisma migrate deploy` can take
 * over at any time.
 */

export class MigrationError extends Error {}

type Migration = { name: string; sql: string; checksum: string }
type Applied = { migration_name: string; checksum: string; finished_at: unknown; rolled_back_at: unknown }

type Session = {
  rows: (sql: string) => Promise<Applied[]>
  run: (sql: string) => Promise<void>
  apply: (migration: Migration) => Promise<void>
  close: () => Promise<void>
}

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMP,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMP,
  "started_at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`
const APPLIED =
  'SELECT "migration_name", "checksum", "finished_at", "rolled_back_at" FROM "_prisma_migrations" ORDER BY "started_at"'
/** Any number will do as long as every instance asks for the same. */
const ADVISORY_LOCK = 72707369

function record(migration: Migration): string {
  const values = [randomUUID(), migration.checksum, migration.name].map((value) => `'${value}'`)
  return `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
    VALUES (${values.join(', ')}, CURRENT_TIMESTAMP, 1)`
}

/** The migrations in a folder, in the order of their names. */
function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function openSqlite(url: string): Promise<Session> {
  mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
  const client = createClient({ url, timeout: 10000 })
  await client.execute('PRAGMA journal_mode = WAL')
  return {
    rows: async (sql) => (await client.execute(sql)).rows as unknown as Applied[],
    run: async (sql) => {
      await client.execute(sql)
    },
    apply: async (migration) => {
      await client.execute('PRAGMA foreign_keys = OFF')
      const transaction = await client.transaction('write')
      try {
        const args = [migration.name]
        const sql =
          'SELECT 1 FROM "_prisma_migrations" WHERE "migration_name" = ? AND "rolled_back_at" IS NULL'
        if ((await transaction.execute({ sql, args })).rows.length > 0) return
        await transaction.executeMultiple(`${migration.sql};\n${record(migration)};`)
        const broken = await transaction.execute('PRAGMA foreign_key_check')
        if (broken.rows.length > 0) throw new Error('foreign keys would be broken')
        await transaction.commit()
      } finally {
        transaction.close()
      }
    },
    close: async () => {
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      client.close()
    },
  }
}

async function openPostgres(url: string): Promise<Session> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`)
  return {
    rows: async (sql) => (await client.query(sql)).rows as Applied[],
    run: async (sql) => {
      await client.query(sql)
    },
    apply: async (migration) => {
      try {
        await client.query('BEGIN')
        await client.query(migration.sql)
        await client.query(record(migration))
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {})
        throw error
      }
    },
    close: () => client.end(),
  }
}

/**
 * What is still to do, after comparing the folder with the table.
 * @throws MigrationError when a migration was edited after it ran, failed half-way, or is missing from the folder.
 */
function pendingMigrations(available: Migration[], applied: Applied[]): Migration[] {
  const live = applied.filter((row) => !row.rolled_back_at)
  for (const row of live) {
    const file = available.find((migration) => migration.name === row.migration_name)
    if (!row.finished_at)
      throw new MigrationError(
        `The migration ${row.migration_name} failed half-way. Restore a backup or repair it by hand.`,
      )
    if (!file)
      throw new MigrationError(
        `The database has the migration ${row.migration_name}, which this version of the portal does not know.`,
      )
    if (file.checksum !== row.checksum)
      throw new MigrationError(`The migration ${row.migration_name} was edited after it had been applied.`)
  }
  return available.filter((migration) => !live.some((row) => row.migration_name === migration.name))
}

/**
 * Brings a database up to date, each migration in one transaction.
 * @returns the names of the migrations that were applied now.
 * @throws MigrationError with one sentence for the person who starts the portal.
 */
export async function migrate(url: string, root = process.cwd()): Promise<string[]> {
  const kind = databaseKind(url)
  const available = readMigrations(join(root, 'prisma', kind, 'migrations'))
  const session = kind === 'sqlite' ? await openSqlite(url) : await openPostgres(url)
  try {
    await session.run(TABLE)
    const done: string[] = []
    for (const migration of pendingMigrations(available, await session.rows(APPLIED))) {
      await session.apply(migration).catch((error: Error) => {
        throw new MigrationError(
          `The migration ${migration.name} failed and was taken back: ${error.message}`,
        )
      })
      done.push(migration.name)
    }
    return done
  } finally {
    await session.close()
  }
}
