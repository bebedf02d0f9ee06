import { daysBetween } from '@/lib/days'
import { CONFIRMATION_DAYS } from '../constants'

export type Freshness = { age: 'today' | 'recent' | 'old' | 'none'; days: number | null }

/**
 * How fresh the last confirmation of a place is. One dated in the future counts as none: it cannot have happened.
 * Both days are YYYY-MM-DD in the community's time zone.
 */
export function freshnessOf(confirmedOn: string | null, today: string): Freshness {
  if (!confirmedOn) return { age: 'none', days: null }
  const days = daysBetween(confirmedOn, today)
  if (Number.isNaN(days) || days < 0) return { age: 'none', days: null }
  if (days === 0) return { age: 'today', days }
  return { age: days <= CONFIRMATION_DAYS ? 'recent' : 'old', days }
}
