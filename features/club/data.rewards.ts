import 'server-only'
import { type Database, db } from '@/lib/db'
import type { Reward as Row } from '@/lib/generated/sqlite/client'
import { rewardStates } from './constants'
import { rewardNow } from './rules/rewards'
import type { Reward } from './types'

function viewOf(row: Row): Reward {
  const { id, partnerId, cost, stock, taken, until, demo, version } = row
  return {
    ...{ id, partnerId, cost, stock, taken, until, demo, version },
    title: { uk: row.titleUk, en: row.titleEn },
    detail: { uk: row.detailUk, en: row.detailEn },
    // A state of a newer version of the portal is shown to nobody.
    state: rewardStates.find((state) => state === row.state) ?? 'closed',
  }
}

export async function getReward(id: string, database: Database = db()): Promise<Reward | null> {
  const row = await database.reward.findUnique({ where: { id } })
  return row && viewOf(row)
}

/** All rewards for staff, those that may be taken first. */
export async function listRewards(): Promise<Reward[]> {
  const rows = await db().reward.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: 200 })
  const order = (state: string) => ['open', 'draft', 'closed'].indexOf(state)
  return rows.map(viewOf).sort((a, b) => order(a.state) - order(b.state))
}

/**
 * What members see, the cheapest first: rewards whose last day is not over, also those that are all taken for now.
 * @param today YYYY-MM-DD in the community's time.
 */
export async function listOpenRewards(today: string): Promise<Reward[]> {
  const rows = await db().reward.findMany({
    where: { state: 'open' },
    orderBy: [{ cost: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })
  return rows.map(viewOf).filter((reward) => ['open', 'gone'].includes(rewardNow(reward, today)))
}
