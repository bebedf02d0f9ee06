import 'server-only'
import { db } from '@/lib/db'

/** Requests that nobody has taken yet, and those that are past their term; one that is both counts as overdue. */
export async function countWaiting(now: Date): Promise<{ overdue: number; fresh: number }> {
  const open = { mergedIntoId: null, state: { in: ['new', 'in-work'] } }
  const [overdue, fresh] = await Promise.all([
    db().hotlineRequest.count({ where: { ...open, dueAt: { lt: now } } }),
    db().hotlineRequest.count({ where: { ...open, state: 'new', dueAt: { gte: now } } }),
  ])
  return { overdue, fresh }
}
