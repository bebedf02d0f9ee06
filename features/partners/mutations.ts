import 'server-only'
import type { Database } from '@/lib/db'
import { getStaffPartner, listPlans } from './data'
import type { PartnerInput, PlanInput } from './schema'
import type { PartnerPlan, StaffPartner } from './types'

/** `stale` tells what stands there now. */
export type Saved<What> =
  | { ok: true; before: What | null; after: What }
  | { ok: false; reason: 'stale'; current: What }
  | { ok: false; reason: 'gone' | 'slug-taken' | 'slug-fixed' }

const orNull = (written: string) => written || null

function columnsOf({ id: _id, version: _version, ...fields }: PartnerInput) {
  return {
    ...fields,
    aboutUk: orNull(fields.aboutUk),
    aboutEn: orNull(fields.aboutEn),
    commitmentUk: orNull(fields.commitmentUk),
    commitmentEn: orNull(fields.commitmentEn),
    website: orNull(fields.website),
    since: orNull(fields.since),
    source: orNull(fields.source),
  }
}

/**
 * Writes a new partner, or changes one that is still as its editor saw it. The address never changes: notices on boards
 * name it.
 */
export async function savePartner(
  input: PartnerInput,
  now: Date,
  database: Database,
): Promise<Saved<StaffPartner>> {
  const { id, version, slug } = input
  const other = await database.partner.findUnique({ where: { slug }, select: { id: true } })
  if (other && other.id !== id) return { ok: false, reason: 'slug-taken' }
  if (id === '') {
    const made = await database.partner.create({ data: { ...columnsOf(input), createdAt: now } })
    const after = await getStaffPartner(made.id, database)
    return after ? { ok: true, before: null, after } : { ok: false, reason: 'gone' }
  }
  const before = await getStaffPartner(id, database)
  if (!before || before.removedAt) return { ok: false, reason: 'gone' }
  if (before.slug !== slug) return { ok: false, reason: 'slug-fixed' }
  const { count } = await database.partner.updateMany({
    where: { id, version, removedAt: null },
    data: { ...columnsOf(input), version: { increment: 1 } },
  })
  const after = await getStaffPartner(id, database)
  if (!after) return { ok: false, reason: 'gone' }
  return count === 1 ? { ok: true, before, after } : { ok: false, reason: 'stale', current: after }
}

/**
 * Takes a partner out of every list and closes its groups, or puts it back; what it promised and did stays, and groups
 * stay closed until somebody opens them.
 */
export async function removePartner(
  { id, version, removed }: { id: string; version: number; removed: boolean },
  now: Date,
  database: Database,
): Promise<Saved<StaffPartner>> {
  const before = await getStaffPartner(id, database)
  const { count } = await database.partner.updateMany({
    where: { id, version },
    data: { removedAt: removed ? now : null, version: { increment: 1 } },
  })
  if (removed && count === 1)
    await database.partnerCohort.updateMany({
      where: { partnerId: id, state: 'open' },
      data: { state: 'closed', version: { increment: 1 } },
    })
  const after = await getStaffPartner(id, database)
  if (!after) return { ok: false, reason: 'gone' }
  return count === 1 ? { ok: true, before, after } : { ok: false, reason: 'stale', current: after }
}

async function getPlan(partnerId: string, id: string, database: Database): Promise<PartnerPlan | null> {
  return (await listPlans(partnerId, database)).find((plan) => plan.id === id) ?? null
}

/** Writes a laboratory or a point of a plan, or changes one that nobody else has changed meanwhile. */
export async function savePlan(
  { id, version, partnerId, ...fields }: PlanInput,
  now: Date,
  database: Database,
): Promise<Saved<PartnerPlan>> {
  const partner = await getStaffPartner(partnerId, database)
  if (!partner || partner.removedAt) return { ok: false, reason: 'gone' }
  const data = {
    ...fields,
    noteUk: orNull(fields.noteUk),
    noteEn: orNull(fields.noteEn),
    dueOn: orNull(fields.dueOn),
    doneOn: orNull(fields.doneOn),
  }
  if (id === '') {
    const made = await database.partnerPlan.create({ data: { ...data, partnerId, createdAt: now } })
    const after = await getPlan(partnerId, made.id, database)
    return after ? { ok: true, before: null, after } : { ok: false, reason: 'gone' }
  }
  const before = await getPlan(partnerId, id, database)
  if (!before) return { ok: false, reason: 'gone' }
  const { count } = await database.partnerPlan.updateMany({
    where: { id, partnerId, version },
    data: { ...data, version: { increment: 1 } },
  })
  const after = await getPlan(partnerId, id, database)
  if (!after) return { ok: false, reason: 'gone' }
  return count === 1 ? { ok: true, before, after } : { ok: false, reason: 'stale', current: after }
}
