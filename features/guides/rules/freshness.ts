import { localDay } from '@/lib/dates'
import { daysBetween } from '@/lib/days'

/** How far a guide can be trusted today; days are whole days in the community's time zone. */
export type Freshness =
  | { state: 'never-checked'; daysLeft: number }
  | { state: 'fresh'; checkedOn: string; daysSinceCheck: number; daysLeft: number }
  | { state: 'stale'; checkedOn: string | null; daysOverdue: number }

/**
 * State of a guide by the day until which it may be shown without a warning. The day itself is still in time; past it
 * a guide is stale even if nobody ever checked it.
 */
export function guideFreshness(guide: { checkedOn: string | null; reviewBy: string }, now: Date): Freshness {
  const today = localDay(now)
  const daysLeft = daysBetween(today, guide.reviewBy)
  if (daysLeft < 0) return { state: 'stale', checkedOn: guide.checkedOn, daysOverdue: -daysLeft }
  if (guide.checkedOn === null) return { state: 'never-checked', daysLeft }
  return {
    state: 'fresh',
    checkedOn: guide.checkedOn,
    daysSinceCheck: daysBetween(guide.checkedOn, today),
    daysLeft,
  }
}
