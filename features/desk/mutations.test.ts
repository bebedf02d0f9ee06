import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { POST as postSms } from '@/app/[locale]/(staff)/desk/sms/route'
import { POST as postVisit } from '@/app/[locale]/(staff)/desk/visits/route'
import { localDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire } from '@/tests/support/staff'
import { listVisits } from './data'
import { visitsCsv } from './presenter'

const send = (post: typeof postVisit, body: unknown) =>
  post(
    new Request('http://portal.test/desk/visits', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://portal.test', host: 'portal.test' },
      body: JSON.stringify(body),
    }),
  )
const visit = (more: object = {}) => ({
  clientKey: randomUUID(),
  at: new Date().toISOString(),
  guideNumber: 214,
  theme: 'signature',
  minutes: 7,
  device: 'phone',
  autonomy: 'together',
  referredTo: null,
  ...more,
})

onEachDatabase('the desk', () => {
  beforeEach(async () => {
    await db().deskVisit.deleteMany()
    await db().outboxMessage.deleteMany()
    await db().auditEntry.findMany()
    actAs(await hire(db(), ['consultant']), '/desk')
  })

  it('keeps a visit once, however often and however much at once it is sent', async () => {
    const one = visit()
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(postVisit, one)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).data.id))
    expect(new Set(ids).size).toBe(1)
    expect(await db().deskVisit.count()).toBe(1)
    const entries = await db().auditEntry.findMany({ where: { entity: 'desk-visit', entityId: ids[0] } })
    expect(entries).toHaveLength(1)
  })

  it('puts a visit into its day, without a word of the visitor', async () => {
    await send(postVisit, visit({ referredTo: 'hotline' }))
    await send(postVisit, visit({ at: '2020-01-01T00:00:00Z', guideNumber: null, theme: 'other' }))
    const [only, ...rest] = await listVisits(localDay(new Date()))
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      theme: 'signature',
      consultant: 'Працівниця consultant',
      referredTo: 'hotline',
    })
    expect(visitsCsv('2026-11-23', only ? [only] : [], () => '12:00')).toBe(
      'day,time,theme,guide,minutes,device,autonomy,referred_to\r\n2026-11-23,12:00,signature,214,7,phone,together,hotline\r\n',
    )
  })

  it.each([
    ['a key that is none', { clientKey: 'x' }],
    ['no minutes', { minutes: 0 }],
    ['too many minutes', { minutes: 999 }],
    ['an unknown theme', { theme: 'gossip' }],
    ['free words for where to', { referredTo: 'Олена Петрівна, кабінет 5' }],
  ])('refuses %s', async (_name, more) => {
    expect((await send(postVisit, visit(more))).status).toBe(400)
    expect(await db().deskVisit.count()).toBe(0)
  })

  it('is not for editors, nobody, or other sites', async () => {
    actAs(await hire(db(), ['editor']), '/desk')
    expect((await send(postVisit, visit())).status).toBe(403)
    actAs()
    expect((await send(postVisit, visit())).status).toBe(401)
    expect(await db().deskVisit.count()).toBe(0)
  })

  it('puts a text for the visitor into the outbox once, the phone masked in the log', async () => {
    const sms = { clientKey: randomUUID(), phone: '050 123 45 67', text: 'Дія\nhttps://d.example/g/101' }
    expect((await send(postSms, sms)).status).toBe(200)
    expect((await send(postSms, sms)).status).toBe(200)
    expect(await db().outboxMessage.findMany()).toMatchObject([
      { channel: 'sms', recipient: '+380501234567', body: sms.text, priority: 2, state: 'queued' },
    ])
    const entries = await db().auditEntry.findMany({ where: { entity: 'desk-sms', entityId: sms.clientKey } })
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries)).not.toMatch(/1234567|Дія/)
    expect((await send(postSms, { ...sms, phone: '1545' })).status).toBe(400)
  })
})
