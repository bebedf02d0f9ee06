import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, db } from './db'

const ATTEMPTS = 6
const LIMITS = { maxWait: 8000, timeout: 15_000 }

/**
 * Two writers met and one has to begin again: SQLite was busy, PostgreSQL could not put them in an order, or so many were
 * waiting that this one did not even begin.
 */
function isCollision(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const code = 'code' in error ? error.code : undefined
  if (code === 'P2034' || code === 'P1008') return true
  const text = error instanceof Error ? error.message : ''
  return /SQLITE_BUSY|database is locked|could not serialize|deadlock detected|TransactionWriteConflict|Unable to start a transaction/i.test(
    text,
  )
}

/**
 * How writers that meet are put in an order. `serializable` begins the one that came second again. `in-turn` lets it wait
 * for the first one and then go on with what stands there now: for rows that many people change at once. There every
 * condition has to stand in the update itself, for what was read before it may be old.
 */
type Order = 'serializable' | 'in-turn'

/**
 * Runs `work` as one interactive transaction: all of it or nothing. It takes the write lock first, for SQLite never lets
 * a reader become a writer while somebody else writes; PostgreSQL follows `order`. A collision begins it again, so
 * `work` may run several times: it has no effect outside of the database and uses only the client it is given. Using
 * `db()` inside would wait for itself, and everybody else of this process waits too: no slow work inside.
 * @throws what `work` threw, after nothing was written; the last collision after six tries.
 */
export async function writeTransaction<Result>(
  work: (database: Database) => Promise<Result>,
  database: Database = db(),
  order: Order = 'serializable',
): Promise<Result> {
  // SQLite has one writer at a time in any case, and knows no other word for it.
  const options = order === 'in-turn' ? LIMITS : ({ ...LIMITS, isolationLevel: 'Serializable' } as const)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.$transaction(async (tx) => {
        await tx.$executeRaw`UPDATE "CacheTag" SET "tag" = "tag" WHERE 1 = 0`
        return await work(tx as Database)
      }, options)
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error
      await sleep(20 * attempt + Math.random() * 60)
    }
  }
}
