import { addDays } from '@/lib/days'
import type { AppealState, AppealTerm } from '../constants'

/** The same day of the next month, or its last day where it has no such day. */
function plusMonth(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10)
}

/**
 * The last day for the answer to an appeal, counted from the day of receipt (Law 393/96-ВР, article 20): at most 15 days
 * where nothing has to be studied, a month, 45 days in all when the head of the body made the term longer.
 */
export function appealDueOn(receivedOn: string, term: AppealTerm): string {
  if (term === '1-month') return plusMonth(receivedOn)
  return addDays(receivedOn, term === '15-days' ? 15 : 45)
}

/** Only a running appeal is made longer, and only to the 45 days that the law allows. */
export function canExtend(state: AppealState, term: AppealTerm): boolean {
  return state === 'registered' && term !== '45-days'
}

export function canFinish(state: AppealState): boolean {
  return state === 'registered'
}

/** True when its last day has passed without an answer. Days are YYYY-MM-DD. */
export function isAppealOverdue(state: AppealState, dueOn: string, today: string): boolean {
  return state === 'registered' && dueOn < today
}
