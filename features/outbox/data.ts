import 'server-only'
import { db } from '@/lib/db'
import { maskEmail, maskPhone } from '@/lib/mask-personal'
import { DROPPED } from './constants'
import type { MessageState, MessageView } from './types'

const shown = {
  id: true,
  channel: true,
  recipient: true,
  subject: true,
  state: true,
  attempts: true,
  priority: true,
  problem: true,
  createdAt: true,
  nextAt: true,
  sentAt: true,
} as const

function masked(recipient: string): string {
  if (recipient === '') return ''
  return recipient.includes('@') ? maskEmail(recipient) : maskPhone(recipient)
}

const waiting = { state: 'dead', OR: [{ problem: null }, { problem: { not: DROPPED } }] }

/** Messages of these states, newest first; of dead ones only those that wait for a decision. */
export async function listMessages(states: readonly MessageState[], limit: number): Promise<MessageView[]> {
  const alive = states.filter((state) => state !== 'dead')
  const rows = await db().outboxMessage.findMany({
    where: { OR: [{ state: { in: alive } }, ...(states.includes('dead') ? [waiting] : [])] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: shown,
  })
  return rows.map(({ channel, state, recipient, ...row }) => ({
    ...row,
    channel: channel === 'sms' ? 'sms' : 'mail',
    state: state as MessageState,
    recipient: masked(recipient),
  }))
}

/** Dead messages that wait for a decision. */
export async function countDead(): Promise<number> {
  return db().outboxMessage.count({ where: waiting })
}

/** SMS taken from the budget of a day (YYYY-MM-DD). */
export async function countSmsOf(day: string): Promise<number> {
  return db().outboxMessage.count({ where: { channel: 'sms', sentDay: day } })
}
