import 'server-only'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'
import { databaseKind } from './database-url'
import { env } from './env'
import { PrismaClient as PostgresClient } from './generated/postgresql/client'
import { PrismaClient as SqliteClient } from './generated/sqlite/client'

/** The client of the portal's database. The type of the SQLite client stands for both. */
export type Database = SqliteClient

/** Milliseconds. When hundreds enrol in the same minute, a place in the queue is better than an error after two seconds. */
const transactionOptions = { maxWait: 15_000, timeout: 15_000 }

/**
 * Opens a database by its address. SQLite waits up to 5 s for another writer and syncs every commit to the disk, so a
 * write that was answered survives a killed process.
 */
export function openDatabase(url: string): Database {
  if (databaseKind(url) === 'sqlite') {
    return new SqliteClient({ adapter: new PrismaLibSql({ url, timeout: 5000 }), transactionOptions })
  }
  const adapter = new PrismaPg({ connectionString: url, max: 10 })
  const client = new PostgresClient({ adapter, transactionOptions })
  return client as unknown as Database
}

const holder = globalThis as { portalDatabase?: Database }

/** The one client of this process. */
export function db(): Database {
  holder.portalDatabase ??= openDatabase(env().databaseUrl)
  return holder.portalDatabase
}

/** True for the error of a unique constraint; its details differ between the databases, so only the code counts. */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
}
