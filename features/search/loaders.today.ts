import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countOpenMisses } from './data.today'

/** What residents looked for in vain. */
export async function loadSearchToday(roles: readonly Role[]): Promise<TodayLine[]> {
  if (!can(roles, 'close:backlog')) return []
  return [{ key: 'searchMisses', count: await countOpenMisses(), path: '/admin/backlog', tone: 'plain' }]
}
