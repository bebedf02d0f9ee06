import 'server-only'
import { can } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { localDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { countSmsOf, listMessages } from './data'
import { readFakeMessages } from './service.fake'
import type { FakeMessage, MessageView } from './types'

const SHOWN = 100

export type OutboxPage = {
  dead: MessageView[]
  recent: MessageView[]
  /** Null where the way is configured: then nothing is kept instead of being sent. */
  fake: { mail: boolean; sms: boolean; messages: FakeMessage[] } | null
  budget: { used: number; limit: number }
  mayDecide: boolean
}

/** Messages that wait for a decision, those on their way, and what the offline fake kept. */
export async function loadOutbox(now: Date): Promise<{ staff: Staff; page: OutboxPage }> {
  const staff = await requireStaff('read:outbox')
  const { SMTP_URL, SMS_URL, SMS_PER_DAY, dataDir } = env()
  const [dead, recent, used] = await Promise.all([
    listMessages(['dead'], SHOWN),
    listMessages(['queued', 'sending', 'sent'], SHOWN),
    countSmsOf(localDay(now)),
  ])
  const mayDecide = can(staff.roles, 'retry:outbox')
  const isFake = !SMTP_URL || !SMS_URL
  // Whole messages may hold one-time links: only for those who could make such links themselves.
  const messages = isFake && can(staff.roles, 'update:staff') ? readFakeMessages(dataDir) : []
  return {
    staff,
    page: {
      dead,
      recent,
      fake: isFake ? { mail: !SMTP_URL, sms: !SMS_URL, messages } : null,
      budget: { used, limit: SMS_PER_DAY },
      mayDecide,
    },
  }
}
