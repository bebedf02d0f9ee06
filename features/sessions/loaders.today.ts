import 'server-only'
import { can, canFor } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { listSessionsOn } from './data.reminders'
import { loadSessionRows } from './loaders.staff'
import { isWaitingForEnd } from './rules/staff-list'

/** What waits in the sessions: people to be called, sessions over but not ended, and those of tomorrow. */
export async function loadSessionsToday(roles: readonly Role[], now: Date, id: string): Promise<TodayLine[]> {
  if (!can(roles, 'read:session')) return []
  const staff = { id, roles }
  const [rows, tomorrow] = await Promise.all([
    loadSessionRows(now),
    listSessionsOn(addDays(localDay(now), 1)),
  ])
  const real = rows.filter(({ demo }) => !demo)
  const calls = real
    .filter((row) => canFor(staff, 'update:enrolment', row))
    .reduce((sum, row) => sum + row.calls, 0)
  const over = real.filter(
    (row) => canFor(staff, 'issue:certificate', row) && isWaitingForEnd(row, now),
  ).length
  return [
    { key: 'sessionsCalls', count: calls, path: '/admin/sessions?show=calls', tone: 'danger' },
    { key: 'sessionsOver', count: over, path: '/admin/sessions?show=past', tone: 'warn' },
    {
      key: 'sessionsTomorrow',
      count: tomorrow.filter(({ demo }) => !demo).length,
      path: '/admin/sessions',
      tone: 'plain',
    },
  ]
}
