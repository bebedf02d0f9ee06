import 'server-only'
import { can } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { localDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { listVisits } from './data'
import { dayTotals } from './rules/day-totals'
import { dayPattern } from './schema'
import type { DayTotals, DayVisit } from './types'

export type DeskPage = {
  /** SMS go to the phone network, not only into a file. */
  hasSms: boolean
  visitsToday: number
  maySeeDay: boolean
}

/** The desk for who stands at it. */
export async function loadDesk(now: Date): Promise<{ staff: Staff; desk: DeskPage }> {
  const staff = await requireStaff('use:desk')
  const visitsToday = (await listVisits(localDay(now))).length
  const hasSms = env().SMS_URL !== undefined
  return { staff, desk: { hasSms, visitsToday, maySeeDay: can(staff.roles, 'read:desk-day') } }
}

export type DayPage = {
  day: string
  today: string
  visits: DayVisit[]
  totals: DayTotals
  mayExport: boolean
}

/** The sheet of a day; today's when the address asks for none that there is. */
export async function loadDay(
  asked: string | string[] | undefined,
  now: Date,
): Promise<{ staff: Staff; page: DayPage }> {
  const staff = await requireStaff('read:desk-day')
  const today = localDay(now)
  const day = typeof asked === 'string' && dayPattern.test(asked) && asked <= today ? asked : today
  const visits = await listVisits(day)
  const mayExport = can(staff.roles, 'export:desk-day')
  return { staff, page: { day, today, visits, totals: dayTotals(visits), mayExport } }
}

/** The same as rows of a file. */
export async function loadDayExport(
  asked: string | null,
  now: Date,
): Promise<{ day: string; visits: DayVisit[] }> {
  await requireStaff('export:desk-day')
  const day = asked && dayPattern.test(asked) ? asked : localDay(now)
  return { day, visits: await listVisits(day) }
}
