import 'server-only'
import { db } from '@/lib/db'

/** Places that residents see, whose last confirmation was before `day` (YYYY-MM-DD) or never was. */
export function countUnconfirmed(day: string): Promise<number> {
  const old = [{ confirmedOn: null }, { confirmedOn: { lt: day } }]
  return db().place.count({ where: { removedAt: null, visibility: { not: 'staff' }, demo: false, OR: old } })
}

/** What residents said is wrong and nobody has looked at. */
export function countOpenReports(): Promise<number> {
  return db().placeReport.count({ where: { closedAt: null } })
}
