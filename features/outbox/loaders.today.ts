import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countDead } from './data'

/** Messages that wait for a decision. */
export async function loadOutboxToday(roles: readonly Role[]): Promise<TodayLine[]> {
  if (!can(roles, 'read:outbox')) return []
  return [{ key: 'outboxDead', count: await countDead(), path: '/admin/outbox', tone: 'danger' }]
}
