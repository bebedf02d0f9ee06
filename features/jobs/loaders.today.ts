import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countFailedJobs } from './data.today'

/** Work of the portal itself that went wrong. */
export async function loadJobsToday(roles: readonly Role[]): Promise<TodayLine[]> {
  if (!can(roles, 'read:job')) return []
  return [{ key: 'jobsFailed', count: await countFailedJobs(), path: '/admin/jobs', tone: 'danger' }]
}
