import 'server-only'
import { db, isUniqueViolation } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { cleanMiss } from './rules/miss'

/**
 * Counts a query that found nothing, cleaned of anything personal. Parallel calls for one query lose no count.
 * @returns what was kept, or null when nothing was.
 */
export async function recordSearchMiss(query: string, locale: Locale, now: Date): Promise<string | null> {
  const kept = cleanMiss(query)
  if (kept === null) return null
  if (await countAgain(kept, locale, now)) return kept
  try {
    await db().searchMiss.create({ data: { query: kept, locale, firstAt: now, lastAt: now } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await countAgain(kept, locale, now)
  }
  return kept
}

/** True when the query was known. The database adds, so that no count is read first and written back. */
async function countAgain(query: string, locale: Locale, now: Date): Promise<boolean> {
  const { count } = await db().searchMiss.updateMany({
    where: { query, locale },
    data: { count: { increment: 1 }, lastAt: now },
  })
  return count > 0
}
