import 'server-only'
import { cache } from 'react'
import { findEnrolmentByCode, listEnrolments, seatsOf } from './data'
import type { EnrolmentRow, EnrolmentView, Seats } from './types'

/** The enrolment that a stored code opens, or null. Look-ups of typed codes go through `lookUpCode`. */
export const loadEnrolmentByCode = cache(
  (code: string): Promise<EnrolmentView | null> => findEnrolmentByCode(code),
)

/** Seats of many sessions or dates, by the pool's id. */
export async function loadSeats(poolIds: readonly string[]): Promise<Map<string, Seats>> {
  return seatsOf(poolIds)
}

/** The people of one pool, for a page that has asked who may see them. */
export async function loadEnrolments(poolId: string): Promise<EnrolmentRow[]> {
  return listEnrolments(poolId)
}
