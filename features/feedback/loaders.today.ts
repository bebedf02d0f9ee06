import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countOpenFeedback } from './data.today'

/** Readers' words on guides that wait for an editor. */
export async function loadFeedbackToday(roles: readonly Role[]): Promise<TodayLine[]> {
  if (!can(roles, 'close:backlog')) return []
  return [
    { key: 'guideReports', count: await countOpenFeedback(), path: '/admin/backlog?kind=step', tone: 'warn' },
  ]
}
