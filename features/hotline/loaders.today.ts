import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countWaiting } from './data.today'

/** What waits at the hotline. */
export async function loadHotlineToday(roles: readonly Role[], now: Date): Promise<TodayLine[]> {
  if (!can(roles, 'read:hotline-request')) return []
  const { overdue, fresh } = await countWaiting(now)
  return [
    { key: 'hotlineOverdue', count: overdue, path: '/admin/hotline?overdue=1', tone: 'danger' },
    { key: 'hotlineNew', count: fresh, path: '/admin/hotline?state=new', tone: 'plain' },
  ]
}
