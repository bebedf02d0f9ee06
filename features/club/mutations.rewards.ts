import 'server-only'
import type { Database } from '@/lib/db'
import { getReward } from './data.rewards'
import type { RewardInput } from './schema.staff'
import type { Reward } from './types'

export type RewardSaved =
  | { ok: true; before: Reward | null; after: Reward }
  /** conflict: somebody changed it meanwhile; the others name what stands in the way. */
  | { ok: false; reason: 'conflict' | 'stock-below-taken' | 'cost-fixed' | 'partner-unknown' }

/**
 * Writes a new reward or changes one. The stock cannot be less than what was taken, and while anything is taken the price
 * stays: vouchers that come back give as many stamps as they cost. Members may take it in the same moment, so both are
 * conditions of the write.
 */
export async function saveReward(
  { id, version, ...fields }: RewardInput,
  now: Date,
  tx: Database,
): Promise<RewardSaved> {
  if (fields.partnerId !== null) {
    const where = { id: fields.partnerId, removedAt: null }
    if ((await tx.partner.count({ where })) === 0) return { ok: false, reason: 'partner-unknown' }
  }
  if (id === '') {
    const made = await tx.reward.create({ data: { ...fields, createdAt: now }, select: { id: true } })
    const after = await getReward(made.id, tx)
    return after ? { ok: true, before: null, after } : { ok: false, reason: 'conflict' }
  }
  const before = await getReward(id, tx)
  const { cost, stock } = fields
  const { count } = await tx.reward.updateMany({
    where: { id, version, taken: { lte: stock }, OR: [{ cost }, { taken: 0 }] },
    data: { ...fields, version: { increment: 1 } },
  })
  const after = await getReward(id, tx)
  if (count === 1 && after) return { ok: true, before, after }
  if (!after || after.version !== version) return { ok: false, reason: 'conflict' }
  return { ok: false, reason: after.taken > stock ? 'stock-below-taken' : 'cost-fixed' }
}
