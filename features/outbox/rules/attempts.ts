import { BACKOFF_MINUTES, ORDINARY_SHARE, UNCERTAIN } from '../constants'
import type { Delivery } from '../types'

export type NextState =
  | { state: 'sent'; problem: null }
  | { state: 'queued'; problem: string; nextAt: Date }
  | { state: 'dead'; problem: string }

/**
 * What a message is after an attempt. One that may have been sent goes out again only where that is harmless; otherwise
 * a person decides.
 * @param attempts how many there were, this one included
 */
export function afterAttempt(
  delivery: Delivery,
  { attempts, repeatable, now }: { attempts: number; repeatable: boolean; now: Date },
): NextState {
  if (delivery.result === 'sent') return { state: 'sent', problem: null }
  const { result, problem } = delivery
  if (result === 'refused') return { state: 'dead', problem }
  if (result === 'unclear' && !repeatable) return { state: 'dead', problem: UNCERTAIN }
  const minutes = BACKOFF_MINUTES[attempts - 1]
  if (minutes === undefined) return { state: 'dead', problem }
  return { state: 'queued', problem, nextAt: new Date(now.getTime() + minutes * 60_000) }
}

/** True while the day's budget has an SMS left for this priority: a part of it is kept for what is urgent. */
export function withinBudget(priority: number, usedToday: number, perDay: number): boolean {
  const limit = priority <= 2 ? perDay : Math.floor(perDay * ORDINARY_SHARE)
  return usedToday < limit
}
