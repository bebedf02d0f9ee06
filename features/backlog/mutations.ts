import 'server-only'
import type { Database } from '@/lib/db'
import type { BacklogKind } from './constants'
import { isOpenMiss, writeBecame } from './rules'
import type { Became } from './types'

export type CloseOutcome = { ok: true } | { ok: false; reason: 'gone' | 'closed' }

/** A search is closed as it was last asked: one that is asked at this very moment opens it again. */
async function closeMiss(id: string, became: string, now: Date, database: Database): Promise<number | null> {
  const miss = await database.searchMiss.findUnique({
    where: { id },
    select: { closedAt: true, lastAt: true },
  })
  if (!miss) return null
  if (!isOpenMiss(miss)) return 0
  const { count } = await database.searchMiss.updateMany({
    where: { id, closedAt: miss.closedAt },
    data: { closedAt: now, became },
  })
  return count
}

/**
 * Closes an item by what it became. Of two who close it at once the first one counts.
 */
export async function closeBacklogItem(
  { kind, id, became }: { kind: BacklogKind; id: string; became: Became },
  now: Date,
  database: Database,
): Promise<CloseOutcome> {
  const word = writeBecame(became)
  const closed = { closedAt: now, became: word }
  const open = { id, closedAt: null }
  const close = {
    miss: () => closeMiss(id, word, now, database),
    step: async () => (await database.guideReport.updateMany({ where: open, data: closed })).count,
    place: async () => (await database.placeReport.updateMany({ where: open, data: closed })).count,
    gap: async () =>
      (
        await database.hotlineRequest.updateMany({
          where: { id, outcome: 'guide-missing', gapClosedAt: null },
          data: { gapClosedAt: now, gapBecame: word },
        })
      ).count,
  }
  const count = await close[kind]()
  if (count === null) return { ok: false, reason: 'gone' }
  return count === 1 ? { ok: true } : { ok: false, reason: 'closed' }
}
