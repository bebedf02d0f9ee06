import 'server-only'
import { type Database, db } from '@/lib/db'
import type { PartnerCohort as Row } from '@/lib/generated/sqlite/client'
import type { Cohort } from './types'

/** A state of a newer version of the portal lets nobody in. */
const viewOf = ({ codeDigest: _digest, updatedAt: _changed, state, ...row }: Row): Cohort => ({
  ...row,
  state: state === 'open' ? 'open' : 'closed',
})

/** The groups of a partner, the newest first. */
export async function listCohorts(partnerId: string): Promise<Cohort[]> {
  const rows = await db().partnerCohort.findMany({
    where: { partnerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(viewOf)
}

export async function getCohort(id: string, database: Database = db()): Promise<Cohort | null> {
  const row = await database.partnerCohort.findUnique({ where: { id } })
  return row && viewOf(row)
}
