import 'server-only'
import { db } from '@/lib/db'

/** Applications that nobody has looked at. */
export function countApplications(): Promise<number> {
  return db().mentor.count({ where: { state: 'applied', publicName: { not: '' } } })
}

/** Requests past their term, and new ones within it. */
export async function countLearningRequests(now: Date): Promise<{ overdue: number; fresh: number }> {
  const requests = db().learningRequest
  const [overdue, fresh] = await Promise.all([
    requests.count({ where: { state: { in: ['new', 'matched'] }, dueAt: { lt: now } } }),
    requests.count({ where: { state: 'new', dueAt: { gte: now } } }),
  ])
  return { overdue, fresh }
}
