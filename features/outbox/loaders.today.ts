import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { countDeadMessages } from './data.today'

/** Messages that could not be sent. */
export async function loadOutboxToday(roles: readonly Role[]): Promise<TodayLine[]> {
  if (!can(roles, 'read:outbox')) return []
  return [{ key: 'outboxDead', count: await countDeadMessages(), path: '/admin/outbox', tone: 'danger' }]
}
