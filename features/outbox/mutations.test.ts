import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { enqueueMessage, type NewMessage } from '@/lib/outbox'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { countDead, countSmsOf, listMessages } from './data'
import { sendDue } from './jobs'
import { claimNext, finishAttempt, forgetWords, recoverAttempts } from './mutations'
import { decideMessage } from './mutations.decisions'
import type { Delivery, OutgoingMessage, Ports } from './types'

const now = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const mail = (key: string, more: Partial<NewMessage> = {}): NewMessage => ({
  dedupeKey: key,
  channel: 'mail',
  recipient: 'olena@example.org',
  subject: 'Тема',
  body: 'Текст',
  ...more,
})
const sms = (key: string, more: Partial<NewMessage> = {}): NewMessage =>
  mail(key, { channel: 'sms', recipient: '+380501234567', subject: undefined, ...more })

/** Ports that answer what is asked of them and remember what came. */
function ports(answer: (message: OutgoingMessage) => Delivery = () => ({ result: 'sent' })) {
  const came: string[] = []
  const send = async (message: OutgoingMessage) => {
    came.push(message.body)
    return answer(message)
  }
  const both: Ports = { mail: { repeatable: false, send }, sms: { repeatable: true, send } }
  return { ...both, came }
}

const stored = (key: string) => db().outboxMessage.findUniqueOrThrow({ where: { dedupeKey: key } })

onEachDatabase('the outbox', () => {
  beforeEach(async () => {
    await db().outboxMessage.deleteMany()
  })
  const put = (...messages: NewMessage[]) =>
    writeTransaction(async (tx) => {
      // One after another, so that what came first goes first.
      for (const [at, message] of messages.entries())
        await enqueueMessage(message, new Date(now.getTime() - 1000 + at), tx)
    })
  const sendAll = (way: Ports, at = now, smsPerDay = 100) =>
    sendDue(way, { smsPerDay, clock: () => at, leaseMs: 60_000 })

  it('keeps one message per key, and none of what was rolled back', async () => {
    expect(await writeTransaction((tx) => enqueueMessage(mail('a'), now, tx))).toBe(true)
    expect(await writeTransaction((tx) => enqueueMessage(mail('a', { body: 'other' }), now, tx))).toBe(false)
    const failing = writeTransaction(async (tx) => {
      await enqueueMessage(mail('b'), now, tx)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await db().outboxMessage.findMany({ select: { dedupeKey: true, body: true } })).toEqual([
      { dedupeKey: 'a', body: 'Текст' },
    ])
  })

  it('keeps one when many put it in at once', async () => {
    const all = await Promise.all(
      [1, 2, 3, 4].map(() => writeTransaction((tx) => enqueueMessage(mail('x'), now, tx))),
    )
    expect(all.filter(Boolean)).toHaveLength(1)
  })

  it('sends the most urgent first, each once', async () => {
    await put(
      mail('1', { body: 'later', priority: 5 }),
      mail('2', { body: 'first', priority: 1 }),
      sms('3', { body: 'sms' }),
    )
    const way = ports()
    expect(await sendAll(way)).toMatchObject({ sent: 3, later: 0, dead: 0 })
    expect(way.came).toEqual(['first', 'sms', 'later'])
    expect(await sendAll(way)).toMatchObject({ sent: 0 })
    expect(way.came).toHaveLength(3)
    expect(await stored('2')).toMatchObject({ state: 'sent', sentAt: now, attempts: 1 })
  })

  it('gives a message to one of many who ask at once', async () => {
    await put(mail('1'))
    const claims = await Promise.all([1, 2, 3, 4, 5].map(() => claimNext({ now, smsPerDay: 1 })))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect((await stored('1')).state).toBe('sending')
  })

  it('tries again later, and shows what never went', async () => {
    await put(mail('1'))
    const way = ports(() => ({ result: 'failed', problem: '451' }))
    let at = now
    for (let turn = 0; turn < 12; turn += 1) {
      await sendAll(way, at)
      at = new Date(at.getTime() + 24 * 3_600_000)
    }
    expect(way.came).toHaveLength(8)
    expect(await stored('1')).toMatchObject({ state: 'dead', problem: '451', sentDay: null })
    expect(await countDead()).toBe(1)
    expect(await listMessages(['dead'], 10)).toMatchObject([{ recipient: 'o…@example.org', problem: '451' }])
  })

  it('leaves a mail that may have arrived to a person, and repeats an SMS', async () => {
    await put(mail('1'), sms('2'))
    await sendAll(ports(() => ({ result: 'unclear', problem: 'ETIMEDOUT' })))
    expect(await stored('1')).toMatchObject({ state: 'dead', problem: 'uncertain' })
    expect(await stored('2')).toMatchObject({ state: 'queued', nextAt: later(1) })
  })

  it('finds what died in an attempt, after its time', async () => {
    await put(mail('1'), sms('2'))
    for (const _ of [1, 2]) await claimNext({ now, smsPerDay: 9, leaseMs: 60_000 })
    expect(await recoverAttempts(ports(), later(0.5))).toEqual({ again: 0, uncertain: 0 })
    expect(await recoverAttempts(ports(), later(2))).toEqual({ again: 1, uncertain: 1 })
    expect(await stored('1')).toMatchObject({ state: 'dead', problem: 'uncertain' })
    expect(await stored('2')).toMatchObject({ state: 'queued', sentDay: null })
  })

  it('believes who was only slow, but not who lost the message', async () => {
    await put(mail('1'), sms('2'))
    const slowMail = await claimNext({ now, smsPerDay: 9, leaseMs: 60_000 })
    const slowSms = await claimNext({ now, smsPerDay: 9, leaseMs: 60_000 })
    await recoverAttempts(ports(), later(2))
    const done = { state: 'sent', problem: null } as const
    if (!slowMail || !slowSms) throw new Error('nothing was due')
    expect(await finishAttempt(slowMail, done, later(3))).toBe(true)
    expect(await stored('1')).toMatchObject({ state: 'sent', problem: null })
    expect(await finishAttempt(slowSms, done, later(3))).toBe(false)
    expect((await stored('2')).state).toBe('queued')
  })

  it('keeps to the budget of the day, with a part for what is urgent', async () => {
    await put(
      ...[1, 2, 3, 4, 5, 6].map((number) => sms(`s${number}`, { body: `ordinary ${number}` })),
      mail('m'),
    )
    const way = ports()
    await sendAll(way, now, 5)
    expect(way.came.filter((body) => body.startsWith('ordinary'))).toHaveLength(4)
    expect(await stored('s5')).toMatchObject({ state: 'queued', problem: 'budget', nextAt: later(60) })
    expect((await stored('m')).state).toBe('sent')
    await put(sms('urgent', { priority: 1 }), sms('urgent too', { priority: 2 }))
    await sendAll(way, now, 5)
    expect(await countSmsOf('2026-11-23')).toBe(5)
    // Midnight of the community has passed.
    await sendAll(way, new Date('2026-11-23T22:30:00Z'), 5)
    expect(way.came.filter((body) => body.startsWith('ordinary'))).toHaveLength(6)
    expect(await db().outboxMessage.count({ where: { state: 'sent', channel: 'sms' } })).toBe(8)
  })

  it('stops where it is told to', async () => {
    await put(mail('1'), mail('2'))
    const stop = new AbortController()
    const way = ports(() => {
      stop.abort()
      return { result: 'sent' }
    })
    await sendDue(way, { smsPerDay: 1, clock: () => now, signal: stop.signal })
    expect(way.came).toHaveLength(1)
  })

  describe('a dead message', () => {
    beforeEach(async () => {
      await put(mail('1'))
      await sendAll(ports(() => ({ result: 'refused', problem: '550' })))
    })
    const decide = async (decision: 'again' | 'arrived' | 'drop') => {
      const { id } = await stored('1')
      return writeTransaction((tx) => decideMessage(id, decision, later(5), tx))
    }

    it('can be sent again', async () => {
      expect(await decide('again')).toEqual({ channel: 'mail', problem: '550' })
      expect(await decide('again')).toBeNull()
      await sendAll(ports(), later(6))
      expect(await stored('1')).toMatchObject({ state: 'sent', attempts: 1 })
    })

    it('can be known to have arrived, or be left', async () => {
      await decide('arrived')
      expect(await stored('1')).toMatchObject({ state: 'sent', sentAt: later(5) })
      await put(mail('2'))
      await sendAll(ports(() => ({ result: 'refused', problem: '550' })))
      const { id } = await stored('2')
      await writeTransaction((tx) => decideMessage(id, 'drop', now, tx))
      expect(await countDead()).toBe(0)
      expect(await writeTransaction((tx) => decideMessage(id, 'again', now, tx))).toBeNull()
    })
  })

  it('forgets words after a month', async () => {
    await put(mail('1'))
    await sendAll(ports())
    expect(await forgetWords(later(29 * 24 * 60))).toBe(0)
    expect(await forgetWords(later(31 * 24 * 60))).toBe(1)
    expect(await stored('1')).toMatchObject({ recipient: '', body: '', state: 'sent' })
    expect(await forgetWords(later(31 * 24 * 60))).toBe(0)
  })

  it('forgets words of what never went after a month too, and cannot send it then', async () => {
    await put(mail('1'), mail('2'), mail('3'))
    await sendAll(ports(() => ({ result: 'refused', problem: '550' })))
    await db().outboxMessage.update({ where: { dedupeKey: '2' }, data: { problem: 'dropped' } })
    await db().outboxMessage.update({ where: { dedupeKey: '3' }, data: { state: 'queued' } })
    await db().outboxMessage.updateMany({ data: { createdAt: now } })
    expect(await forgetWords(later(29 * 24 * 60))).toBe(0)
    expect(await forgetWords(later(31 * 24 * 60))).toBe(2)
    const { id, ...first } = await stored('1')
    expect(first).toMatchObject({ recipient: '', subject: null, body: '', state: 'dead', problem: '550' })
    expect(await stored('2')).toMatchObject({ recipient: '', body: '', problem: 'dropped' })
    expect((await stored('3')).recipient).not.toBe('')
    const decide = (decision: 'again' | 'drop') =>
      writeTransaction((tx) => decideMessage(id, decision, later(31 * 24 * 60), tx))
    expect(await decide('again')).toBeNull()
    expect(await decide('drop')).toEqual({ channel: 'mail', problem: '550' })
  })
})
