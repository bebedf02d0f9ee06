import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startMailServer } from '@/tests/support/mail-server'
import { startSmsServer } from '@/tests/support/sms-server'
import { fakePort, readFakeMessages, removeFakeMessages } from './service.fake'
import { mailPort } from './service.mail'
import { smsPort } from './service.sms'
import type { OutgoingMessage } from './types'

const mail: OutgoingMessage = {
  id: 'm-1',
  channel: 'mail',
  recipient: 'olena@example.org',
  subject: 'Нагадування',
  body: 'Перевірте інструкцію.',
}
const sms: OutgoingMessage = { ...mail, id: 's-1', channel: 'sms', recipient: '+380501234567', subject: null }

const open: (() => void)[] = []
afterEach(() => {
  for (const stop of open.splice(0)) stop()
})
/** A server of the tests that ends with the test. */
function ending<Server extends { stop: () => void }>(server: Server): Server {
  open.push(server.stop)
  return server
}

describe('mail by SMTP', () => {
  it('goes once, with the id of the outbox', async () => {
    const server = ending(await startMailServer())
    expect(await mailPort(server.url, 'portal@example.org').send(mail)).toEqual({ result: 'sent' })
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toMatchObject({ id: 'm-1', to: 'olena@example.org' })
    expect(server.taken[0]?.text).toMatch(/^Message-ID: <m-1@example\.org>/m)
  })

  it.each([
    ['550 nobody here', 'refused', '550'],
    ['451 come later', 'failed', '451'],
  ])('that is answered by «%s» is %s', async (answer, result, problem) => {
    const server = ending(await startMailServer({ answerTo: () => answer }))
    expect(await mailPort(server.url, 'portal@example.org').send(mail)).toEqual({ result, problem })
    expect(server.taken).toEqual([])
  })

  it('is surely not sent where nobody listens', async () => {
    const server = await startMailServer()
    server.stop()
    expect(await mailPort(server.url, 'portal@example.org').send(mail)).toMatchObject({ result: 'failed' })
  })

  it('is unclear when the server hangs up instead of answering to the text', async () => {
    const server = ending(await startMailServer({ onText: () => false }))
    const sending = mailPort(server.url.replace('127.0.0.1', 'localhost'), 'portal@example.org').send(mail)
    setTimeout(() => server.hangUp(), 300)
    expect(await sending).toMatchObject({ result: 'unclear' })
  })

  it('takes a subject for text, whatever stands in it', async () => {
    const server = ending(await startMailServer())
    const hostile = { ...mail, subject: 'x\r\nBcc: all@example.org', recipient: 'a@example.org' }
    await mailPort(server.url, 'portal@example.org').send(hostile)
    expect(server.taken[0]?.text).not.toMatch(/^Bcc:/im)
  })
})

describe('SMS by HTTP', () => {
  it('says whom, what and which', async () => {
    const server = ending(await startSmsServer())
    expect(await smsPort(server.url).send(sms)).toEqual({ result: 'sent' })
    expect(server.asked).toEqual([{ to: '+380501234567', text: sms.body, id: 's-1' }])
  })

  it.each([
    [400, 'refused'],
    [403, 'refused'],
    [409, 'unclear'],
    [429, 'unclear'],
    [500, 'unclear'],
  ])('answered by %d is %s', async (status, result) => {
    const server = ending(await startSmsServer({ onSms: () => status }))
    expect(await smsPort(server.url).send(sms)).toEqual({ result, problem: `HTTP ${status}` })
  })

  it('without an answer is unclear, and may be repeated', async () => {
    const server = await startSmsServer()
    server.stop()
    const port = smsPort(server.url)
    expect(await port.send(sms)).toEqual({ result: 'unclear', problem: 'ECONNREFUSED' })
    expect(port.repeatable).toBe(true)
  })

  it('takes a name and a password out of the address', async () => {
    const server = ending(await startSmsServer())
    const url = server.url.replace('http://', 'http://name:p%40ss@')
    expect(await smsPort(url).send(sms)).toEqual({ result: 'sent' })
  })
})

describe('the fake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-outbox-'))

  it('keeps a message once, for its owner only', async () => {
    const port = fakePort(folder)
    expect(await port.send(mail)).toEqual({ result: 'sent' })
    expect(await port.send({ ...mail, body: 'another' })).toEqual({ result: 'sent' })
    const names = readdirSync(join(folder, 'outbox'))
    expect(names).toEqual(['m-1.json'])
    expect(statSync(join(folder, 'outbox', 'm-1.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'outbox')).mode & 0o777).toBe(0o700)
    expect(readFakeMessages(folder)).toMatchObject([{ id: 'm-1', body: mail.body }])
  })

  it('forgets old ones, and has none where nothing was sent', () => {
    expect(removeFakeMessages(folder, new Date(0))).toBe(0)
    expect(removeFakeMessages(folder, new Date(Date.now() + 60_000))).toBe(1)
    rmSync(folder, { recursive: true })
    expect(readFakeMessages(folder)).toEqual([])
  })

  it('says what stops it', async () => {
    await expect(fakePort('/dev/null').send(mail)).resolves.toMatchObject({ result: 'failed' })
  })
})
