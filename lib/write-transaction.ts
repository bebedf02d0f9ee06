import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, db } from './db'

const ATTEMPTS = 6
const LIMITS = { maxWait: 8000, timeout: 15_000 }

/** Two writers met and one has to begin again: SQLite was busy, or PostgreSQL could not put them in an order. */
function isCollision(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const code = 'code' in error ? error.code : undefined
  if (code === 'P2034' || code === 'P1008') return true
  const text = error instanceof Error ? error.message : ''
  return /SQLITE_BUSY|database is locked|could not serialize|deadlock detected|TransactionWriteConflict/i.test(
    text,
  )
}

/**
 * Runs `work` as one interactive transaction: all of it or nothing. It takes the write lock first, for SQLite never lets
 * a reader become a writer while somebody else writes; PostgreSQL runs it serializable. A collision begins it again, so
 * `work` may run several times: it has no effect outside of the database and uses only the client it is given. Using
 * `db()` inside would wait for itself, and everybody else of this process waits too: no slow work inside.
 * @throws what `work` threw, after nothing was written; the last collision after six tries.
 */
export async function writeTransaction<Result>(
  work: (database: Database) => Promise<Result>,
  database: Database = db(),
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.$transaction(
        async (tx) => {
          await tx.$executeRaw`UPDATE "CacheTag" SET "tag" = "tag" WHERE 1 = 0`
          return await work(tx as Database)
        },
        { ...LIMITS, isolationLevel: 'Serializable' },
      )
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error
      await sleep(20 * attempt + Math.random() * 60)
    }
  }
}
