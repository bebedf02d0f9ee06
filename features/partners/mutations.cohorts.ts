import 'server-only'
import { codeDigest, randomCode } from '@/lib/codes'
import type { Database } from '@/lib/db'
import { getStaffPartner } from './data'
import { getCohort } from './data.cohorts'
import type { Saved } from './mutations'
import type { Cohort, CohortState } from './types'

/** Makes a group with a code of its own. `courseSlug` must be a known course. */
export async function createCohort(
  { partnerId, title, courseSlug }: { partnerId: string; title: string; courseSlug: string },
  now: Date,
  database: Database,
): Promise<Saved<Cohort>> {
  const partner = await getStaffPartner(partnerId, database)
  if (!partner || partner.removedAt) return { ok: false, reason: 'gone' }
  const code = randomCode()
  const made = await database.partnerCohort.create({
    data: { partnerId, title, courseSlug, code, codeDigest: codeDigest(code), createdAt: now },
  })
  const after = await getCohort(made.id, database)
  return after ? { ok: true, before: null, after } : { ok: false, reason: 'gone' }
}

/** Closes a group, so that its code lets nobody more in, or opens it again. */
export async function setCohortState(
  { id, version, state }: { id: string; version: number; state: CohortState },
  database: Database,
): Promise<Saved<Cohort>> {
  const before = await getCohort(id, database)
  const { count } = await database.partnerCohort.updateMany({
    where: { id, version },
    data: { state, version: { increment: 1 } },
  })
  const after = await getCohort(id, database)
  if (!after) return { ok: false, reason: 'gone' }
  return count === 1 ? { ok: true, before, after } : { ok: false, reason: 'stale', current: after }
}
