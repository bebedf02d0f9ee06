import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { enqueueMessage } from '@/lib/outbox'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { startMailServer } from '@/tests/support/mail-server'
import { startSmsServer } from '@/tests/support/sms-server'
import { type Bundle, bundleScript, startScript, wholeLines } from './child-process'
import { LEASE_MS } from './outbox-lease'

const EACH = 30

let writer: Bundle
const dataDir = mkdtempSync(join(tmpdir(), 'portal-outbox-kill-'))
beforeAll(async () => {
  writer = await bundleScript('outbox-writer')
})
afterAll(() => {
  writer.remove()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Steps at which the sending process dies. */
const steps = ['mail is here', 'mail is taken', 'sms is here', 'sms is taken', 'any moment'] as const
type Step = (typeof steps)[number]
const rounds: Step[] = [...steps, 'mail is here', 'any moment']

async function fill(): Promise<void> {
  await writeTransaction(async (tx) => {
    for (let number = 0; number < EACH; number += 1) {
      const message = { body: `Повідомлення ${number}`, subject: 'Тема' }
      const mail = { ...message, dedupeKey: `mail ${number}`, recipient: `p${number}@example.org` }
      const sms = { ...message, dedupeKey: `sms ${number}`, recipient: `+38050000000${number}` }
      await enqueueMessage({ ...mail, channel: 'mail' }, new Date(), tx)
      await enqueueMessage({ ...sms, channel: 'sms' }, new Date(), tx)
    }
  })
}

onEachDatabase('the outbox of a process killed again and again', ({ url }) => {
  const start = (more: Record<string, string>) => {
    const settings = { DATA_DIR: dataDir, ...more }
    Object.assign(process.env, settings)
    try {
      return startScript(writer, url())
    } finally {
      for (const name of Object.keys(settings)) delete process.env[name]
    }
  }

  it('sends nothing twice and loses nothing, whatever the step', async () => {
    let step: Step | null = null
    let kill = () => {}
    // The third message of a round dies, so that each round gets on.
    let left = 0
    const reach = (here: Step) => {
      if (step !== here || --left > 0) return true
      kill()
      return false
    }
    const mails = await startMailServer({
      onText: () => reach('mail is here'),
      onTaken: () => void reach('mail is taken'),
    })
    const messages = await startSmsServer({
      onSms: () => (reach('sms is here') ? undefined : 'silence'),
      onTaken: () => void reach('sms is taken'),
    })
    const env = { SMTP_URL: mails.url, SMS_URL: messages.url }
    await fill()
    let next = start(env)
    for (const round of [...rounds, null]) {
      const child = next
      // The next one loads while this one sends, which spares half of the time.
      if (round) next = start(env)
      const told: string[] = []
      const dead = wholeLines(child, (line) => told.push(line))
      step = round
      left = 3
      kill = () => child.kill('SIGKILL')
      child.stdin.write('go\n')
      if (round === 'any moment') void sleep(450 + Math.random() * 150).then(kill)
      await dead
      expect(told).toEqual(child.signalCode === 'SIGKILL' ? [] : ['done'])
      await sleep(LEASE_MS)
    }
    mails.stop()
    messages.stop()

    const rows = await db().outboxMessage.findMany()
    expect(rows).toHaveLength(2 * EACH)
    const timesMailed = new Map<string, number>()
    for (const { id } of mails.taken) timesMailed.set(id, (timesMailed.get(id) ?? 0) + 1)
    for (const { id, channel, state, problem, dedupeKey } of rows) {
      if (channel === 'sms') {
        expect({ dedupeKey, state, sent: messages.sent.has(id) }).toEqual({
          dedupeKey,
          state: 'sent',
          sent: true,
        })
        continue
      }
      const times = timesMailed.get(id) ?? 0
      expect(times, dedupeKey).toBeLessThanOrEqual(1)
      if (state === 'sent') expect(times, dedupeKey).toBe(1)
      else expect({ dedupeKey, state, problem }).toEqual({ dedupeKey, state: 'dead', problem: 'uncertain' })
    }
    const uncertain = rows.filter(({ problem }) => problem === 'uncertain').length
    expect(uncertain).toBeGreaterThan(0)
    expect(uncertain).toBeLessThanOrEqual(rounds.length)
  }, 120_000)

  it('keeps every message as one whole file where nothing is configured', async () => {
    rmSync(join(dataDir, 'outbox'), { recursive: true, force: true })
    await db().outboxMessage.deleteMany()
    await fill()
    for (let round = 0; round < 4; round += 1) {
      const child = start({})
      const dead = wholeLines(child, () => {})
      child.stdin.write('go\n')
      if (round < 3) void sleep(60 + round * 40).then(() => child.kill('SIGKILL'))
      await dead
      await sleep(LEASE_MS)
    }
    expect(await db().outboxMessage.count({ where: { state: 'sent' } })).toBe(2 * EACH)
    const names = readdirSync(join(dataDir, 'outbox')).filter((name) => name.endsWith('.json'))
    expect(names).toHaveLength(2 * EACH)
    for (const name of names)
      expect(JSON.parse(readFileSync(join(dataDir, 'outbox', name), 'utf8')).id).toBe(
        name.replace('.json', ''),
      )
  }, 60_000)
})
