import type { Reward } from '../types'

/** What becomes of a reward: as its editor said, unless its last day or its last piece is gone. */
export type RewardNow = 'draft' | 'open' | 'closed' | 'over' | 'gone'

type Facts = Pick<Reward, 'state' | 'until' | 'stock' | 'taken'>

/** @param today YYYY-MM-DD in the community's time; the last day of a reward still counts. */
export function rewardNow({ state, until, stock, taken }: Facts, today: string): RewardNow {
  if (state !== 'open') return state
  if (until !== null && until < today) return 'over'
  return taken >= stock ? 'gone' : 'open'
}

/** How many stamps are missing for a price; 0 when it may be paid. */
export function stampsMissing(cost: number, balance: number): number {
  return Math.max(0, cost - balance)
}
