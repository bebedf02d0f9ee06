import 'server-only'
import type { Database } from './db'

/** Notes what a change made stale, with the client of its transaction: other instances read it there. */
export async function recordCacheTags(tags: readonly string[], now: Date, database: Database): Promise<void> {
  for (const tag of new Set(tags)) {
    await database.cacheTag.upsert({ where: { tag }, create: { tag, at: now }, update: { at: now } })
  }
}
