import 'server-only'
import { db } from '@/lib/db'

/** What readers said of guides and nobody has looked at. */
export function countOpenFeedback(): Promise<number> {
  return db().guideReport.count({ where: { closedAt: null } })
}
