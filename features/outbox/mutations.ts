import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDay } from '@/lib/dates'
import { type Database, db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { ATTEMPT_LEASE_MS, BUDGET, UNCERTAIN, WORDS_KEPT_DAYS } from './constants'
import { type NextState, withinBudget } from './rules/attempts'
import type { ClaimedMessage, Ports } from './types'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Messages over the budget that one look for the next message passes by. */
const PASSED_BY = 50

const outgoing = { id: true, channel: true, recipient: true, subject: true, body: true } as const

/**
 * Takes the most urgent message that is due for one attempt. That it is being sent is committed before anything is sent:
 * a process that dies in between leaves a trace. An SMS over the day's budget is put off until the budget may be a new
 * one. @returns null when nothing is due.
 */
export async function claimNext(
  { now, smsPerDay, leaseMs = ATTEMPT_LEASE_MS }: { now: Date; smsPerDay: number; leaseMs?: number },
  database: Database = db(),
): Promise<ClaimedMessage | null> {
  const holder = randomUUID()
  const sentDay = localDay(now)
  return writeTransaction(async (tx) => {
    const used = await tx.outboxMessage.count({ where: { channel: 'sms', sentDay } })
    for (let passed = 0; passed < PASSED_BY; passed += 1) {
      const due = await tx.outboxMessage.findFirst({
        where: { state: 'queued', nextAt: { lte: now } },
        orderBy: [{ priority: 'asc' }, { nextAt: 'asc' }, { id: 'asc' }],
        select: { ...outgoing, priority: true, attempts: true },
      })
      if (!due) return null
      const { priority, attempts, channel, ...message } = due
      const where = { id: message.id }
      if (channel === 'sms' && !withinBudget(priority, used, smsPerDay)) {
        const nextAt = new Date(now.getTime() + HOUR_MS)
        await tx.outboxMessage.update({ where, data: { nextAt, problem: BUDGET } })
        continue
      }
      const leaseEnd = new Date(now.getTime() + leaseMs)
      await tx.outboxMessage.update({
        where,
        data: { state: 'sending', holder, leaseEnd, attempts: attempts + 1, sentDay },
      })
      return { ...message, channel: channel === 'sms' ? 'sms' : 'mail', attempts: attempts + 1, holder }
    }
    return null
  }, database)
}

/**
 * Writes what became of an attempt. It counts only for who made it; when the attempt was given up meanwhile as one
 * that nobody knows of, it is known now.
 * @returns false when the message is somebody else's by now.
 */
export async function finishAttempt(
  { id, holder }: { id: string; holder: string },
  next: NextState,
  now: Date,
  database: Database = db(),
): Promise<boolean> {
  const data = {
    ...next,
    leaseEnd: null,
    ...(next.state === 'sent' ? { sentAt: now } : {}),
    // What was surely not sent gives its place in the day's budget back.
    ...(next.state === 'sent' || next.problem === UNCERTAIN ? {} : { sentDay: null }),
  }
  const where = { id, holder, OR: [{ state: 'sending' }, { state: 'dead', problem: UNCERTAIN }] }
  return (await database.outboxMessage.updateMany({ where, data })).count === 1
}

/**
 * Leftovers of processes that died in an attempt: sent again where a repeated message arrives once, otherwise dead until
 * a person decides.
 */
export async function recoverAttempts(
  ports: Ports,
  now: Date,
  database: Database = db(),
): Promise<{ again: number; uncertain: number }> {
  const counts = { again: 0, uncertain: 0 }
  for (const channel of ['mail', 'sms'] as const) {
    const where = { channel, state: 'sending', leaseEnd: { lte: now } }
    const { repeatable } = ports[channel]
    const data = repeatable
      ? { state: 'queued', nextAt: now, leaseEnd: null, holder: null, sentDay: null }
      : { state: 'dead', leaseEnd: null, problem: UNCERTAIN }
    const { count } = await database.outboxMessage.updateMany({ where, data })
    counts[repeatable ? 'again' : 'uncertain'] += count
  }
  return counts
}

/**
 * Old messages forget whom they went to and what they said: those that were sent, and those that never will be, also
 * while nobody has decided about them. @returns how many.
 */
export async function forgetWords(now: Date, database: Database = db()): Promise<number> {
  const old = { lt: new Date(now.getTime() - WORDS_KEPT_DAYS * DAY_MS) }
  const isOver = [
    { state: 'sent', sentAt: old },
    { state: 'dead', createdAt: old },
  ]
  const { count } = await database.outboxMessage.updateMany({
    where: { OR: isOver, recipient: { not: '' } },
    data: { recipient: '', subject: null, body: '' },
  })
  return count
}
