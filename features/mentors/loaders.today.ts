import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countApplications, countLearningRequests } from './data.today'

/** Applications to look at, and requests to learn that wait. */
export async function loadMentorsToday(roles: readonly Role[], now: Date): Promise<TodayLine[]> {
  const lines: TodayLine[] = []
  if (can(roles, 'check:mentor')) {
    const count = await countApplications()
    lines.push({ key: 'mentorApplications', count, path: '/admin/mentors?state=applied', tone: 'warn' })
  }
  if (!can(roles, 'read:learning-request')) return lines
  const { overdue, fresh } = await countLearningRequests(now)
  const path = '/admin/learning-requests'
  lines.push({ key: 'learningOverdue', count: overdue, path: `${path}?overdue=1`, tone: 'danger' })
  lines.push({ key: 'learningNew', count: fresh, path: `${path}?state=new`, tone: 'plain' })
  return lines
}
