import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { findCertificate } from './data'
import { certificateRetention } from './jobs'
import {
  closeName,
  issueCertificate,
  issueOnce,
  type NewCertificate,
  openName,
  renewHolderKey,
  revokeCertificate,
} from './mutations'

const NOW = new Date('2026-11-23T22:30:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const alone: NewCertificate = {
  kind: 'self',
  courseSlug: 'basic',
  courseTitle: { uk: 'Базова цифрова грамотність', en: 'Basic digital literacy' },
  hours: 4,
  name: ' Олена Приклад ',
  now: NOW,
}

async function enrolment(): Promise<string> {
  const code = randomUUID()
  const row = await db().enrolment.create({
    data: {
      pool: { create: { capacity: 5 } },
      code,
      codeDigest: code,
      name: 'Олена',
      locale: 'uk',
      state: 'enrolled',
      position: 1,
      retainUntil: days(90),
    },
  })
  return row.id
}

const issue = (input: NewCertificate) => writeTransaction((tx) => issueCertificate(input, tx))

async function issued(input = alone) {
  const { id, code, holderKey } = await issue(input)
  if (!holderKey) throw new Error('no key')
  return { id, code, key: holderKey }
}

onEachDatabase('certificates', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  it('say course, hours, day in the community’s time and kind, and keep the name to themselves', async () => {
    const { code, key } = await issued()
    expect([code, key].map(parseCode)).toEqual([code, key])
    expect(await findCertificate(code, NOW)).toMatchObject({
      kind: 'self',
      courseTitle: alone.courseTitle,
      hours: 4,
      issuedOn: '2026-11-24',
      name: null,
      hasName: true,
      isRevoked: false,
    })
    const row = await db().certificate.findUniqueOrThrow({ where: { code } })
    expect(row.name).toBe('Олена Приклад')
    expect(JSON.stringify(row)).not.toContain(key)
    expect(await findCertificate(key, NOW)).toBeNull()
  })

  it('show the name for a week to whoever has the code, after the holder’s key was typed', async () => {
    const { code, key } = await issued()
    const other = await issued()
    const wrong = { code, key: other.key, now: NOW }
    expect(await openName(wrong, db())).toBe(false)
    expect(await openName({ code: key, key: code, now: NOW }, db())).toBe(false)
    expect(await openName({ code, key, now: NOW }, db())).toBe(true)
    expect((await findCertificate(code, days(6)))?.name?.text).toBe('Олена Приклад')
    expect((await findCertificate(code, days(7)))?.name).toBeNull()
    expect(await closeName(wrong, db())).toBe(false)
    expect(await closeName({ code, key }, db())).toBe(true)
    expect((await findCertificate(code, NOW))?.name).toBeNull()
    const nameless = await issued({ ...alone, name: ' ' })
    expect(await openName({ ...nameless, now: NOW }, db())).toBe(false)
    expect((await findCertificate(nameless.code, NOW))?.hasName).toBe(false)
  })

  it('are given once for an enrolment, by how many hands at once it may be', async () => {
    const input: NewCertificate = { ...alone, kind: 'session', enrolmentId: await enrolment() }
    const all = await Promise.all(
      Array.from({ length: 6 }, () => issue({ ...input, issuedBy: 'somebody', sessionId: 's' })),
    )
    expect(new Set(all.map(({ code, holderKey }) => `${code} ${holderKey}`)).size).toBe(1)
    const again = await issue({ ...input, name: 'Інше ім’я', hours: 99 })
    expect(again).toEqual(all[0])
    expect(await findCertificate(again.code, NOW)).toMatchObject({ kind: 'session', hours: 4 })
    expect(await db().certificate.count({ where: { enrolmentId: input.enrolmentId } })).toBe(1)
  })

  it('are given once per submit of a form, with the same key each time', async () => {
    const send = (name: string, key: string, caller = 'library') =>
      issueOnce({ ...alone, name }, '25f', { key, caller })
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const all = await Promise.all(Array.from({ length: 5 }, () => send('Олена', key)))
    expect(new Set(all.map(({ code, holderKey }) => `${code} ${holderKey}`)).size).toBe(1)
    expect(all[0]?.holderKey).not.toBeNull()
    const neighbour = await send('Олена', key.replace('0', '1'))
    const corrected = await send('Олена Приклад', key)
    expect(new Set([all[0], neighbour, corrected].map((one) => one?.code)).size).toBe(3)
  })

  it('get a new key when the old one is lost', async () => {
    const enrolmentId = await enrolment()
    const { id, code, key } = await issued({ ...alone, enrolmentId })
    const renewed = await writeTransaction((tx) => renewHolderKey(id, NOW, tx))
    if (!renewed) throw new Error('no new key')
    expect(await openName({ code, key, now: NOW }, db())).toBe(false)
    expect(await openName({ code, key: renewed, now: NOW }, db())).toBe(true)
    expect(await issue({ ...alone, enrolmentId })).toEqual({ id, code, holderKey: null })
    expect(await renewHolderKey('nobody', NOW, db())).toBeNull()
  })

  it('say so when they were taken back, and show no name then', async () => {
    const { id, code, key } = await issued()
    await openName({ code, key, now: NOW }, db())
    expect(await revokeCertificate(id, NOW, db())).toBe(true)
    expect(await revokeCertificate(id, NOW, db())).toBe(false)
    expect(await findCertificate(code, NOW)).toMatchObject({ isRevoked: true, name: null })
    expect(await openName({ code, key, now: NOW }, db())).toBe(false)
    expect(await renewHolderKey(id, NOW, db())).toBeNull()
  })

  it('lose the name and the enrolment when their time is over, and go on verifying', async () => {
    await db().certificate.deleteMany()
    const { code } = await issued({ ...alone, enrolmentId: await enrolment() })
    await issued({ ...alone, now: days(30) })
    expect(await certificateRetention(days(3 * 365 - 1))).toEqual({ certificates: 0 })
    expect(await certificateRetention(days(3 * 365))).toEqual({ certificates: 1 })
    expect(await certificateRetention(days(3 * 365))).toEqual({ certificates: 0 })
    expect(await db().certificate.findUnique({ where: { code } })).toMatchObject({
      name: null,
      enrolmentId: null,
    })
    expect(await findCertificate(code, days(3 * 365))).toMatchObject({ hasName: false, isRevoked: false })
  })
})
