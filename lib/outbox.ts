import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from './db'

export type NewMessage = {
  /** What it tells of, for example `reminder:<person>:2026-W48`. A second message with the same key is not made. */
  dedupeKey: string
  channel: 'mail' | 'sms'
  /** E-mail address, or phone in E.164. */
  recipient: string
  /** Mail has one, SMS has none. */
  subject?: string
  body: string
  /** 1 is the most urgent; 4 and 5 can wait for tomorrow's budget. */
  priority?: 1 | 2 | 3 | 4 | 5
}

/**
 * Puts a message into the outbox with the given client: in the transaction of what it tells of, so that there is never
 * one without the other. The job `outbox` sends it.
 * @returns false when there is one with this key already.
 */
export async function enqueueMessage(message: NewMessage, now: Date, database: Database): Promise<boolean> {
  const id = randomUUID()
  const { dedupeKey, channel, recipient, subject = null, body, priority = 3 } = message
  const kept = await database.outboxMessage.upsert({
    where: { dedupeKey },
    create: { id, dedupeKey, channel, recipient, subject, body, priority, nextAt: now, createdAt: now },
    update: {},
    select: { id: true },
  })
  return kept.id === id
}
