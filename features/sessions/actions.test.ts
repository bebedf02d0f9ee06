import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { cancelEnrolmentAction } from '@/features/enrolments/actions'
import { findEnrolmentByCode } from '@/features/enrolments/data'
import { codeDigest, parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { type FormState, HONEYPOT_FIELD, idle } from '@/lib/form-state'
import { seed } from '@/prisma/seed'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import { enrolAction } from './actions'
import { loadGroupSessions, loadSession, loadSessionOfPool, loadUpcomingSessions } from './loaders'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** Sends a form; where it led to, or what came back. */
async function send(action: Action, values: Record<string, string>): Promise<FormState | string> {
  const data = new FormData()
  for (const [name, value] of Object.entries({ locale: 'uk', ...values })) data.append(name, value)
  try {
    return await action(idle, data)
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
    const path = digest.match(/^NEXT_REDIRECT;[^;]+;([^;]+);/)?.[1]
    if (!path) throw error
    return path
  }
}

const person = (name: string) => ({ name, contact: 'code' })
const GROUP = 'ACEHKM239'

onEachDatabase('enrolling in a session', () => {
  const enrol = (target: string, values: Record<string, string>) => send(enrolAction, { target, ...values })
  const codeIn = (path: unknown) => parseCode(String(path).match(/\/r\/([^?]+)/)?.[1] ?? '') ?? ''

  /** A session in Dnipro in three days with so many seats. */
  async function session(facts: { capacity?: number; cohortId?: string; state?: string; inHours?: number }) {
    const { capacity = 1, cohortId, state = 'open', inHours = 72 } = facts
    const startsAt = new Date(Date.now() + inHours * 3_600_000)
    return db().courseSession.create({
      data: {
        ...{ courseSlug: 'basic', form: 'in-person', state },
        place: { connect: { slug: 'demo-library-3' } },
        ...(cohortId ? { cohort: { connect: { id: cohortId } } } : {}),
        pool: { create: { capacity } },
        meetings: { create: { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) } },
      },
    })
  }

  beforeAll(async () => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
    await seed({ now: new Date() })
    const partner = await db().partner.create({
      data: { slug: 'mill', kind: 'enterprise', nameUk: 'М', nameEn: 'M' },
    })
    await db().partnerCohort.create({
      data: {
        ...{ id: 'cohort', partnerId: partner.id, title: 'Зміна 1', courseSlug: 'basic' },
        ...{ code: GROUP, codeDigest: codeDigest(GROUP) },
      },
    })
  })

  beforeEach(() => {
    askFrom(randomUUID())
  })

  it('gives the seat, then the waiting list, and the seat of who leaves to who waits', async () => {
    const { id, poolId } = await session({})
    const first = await enrol(id, { name: 'Олена', contact: 'phone', phone: '050 123 45 67', consent: 'on' })
    expect(first).toMatch(/^\/r\/[A-Z2-9-]{11}\?new=1$/)
    const second = await enrol(id, person('Петро'))
    const [a, b] = [codeIn(first), codeIn(second)]
    expect(await findEnrolmentByCode(a)).toMatchObject({ state: 'enrolled', lastDigits: '67' })
    expect(await findEnrolmentByCode(b)).toMatchObject({ state: 'waiting', place: 1, lastDigits: null })
    expect(await send(cancelEnrolmentAction, { code: a })).toMatchObject({
      ...{ status: 'invalid', fields: { sure: 'cancel-sure' } },
    })
    const gone = await send(cancelEnrolmentAction, { code: a, sure: 'on' })
    expect(gone).toMatch(/\?sent=cancelled$/)
    expect(await send(cancelEnrolmentAction, { code: a, sure: 'on' })).toBe(gone)
    expect(await findEnrolmentByCode(b)).toMatchObject({ state: 'enrolled', place: null })
    const row = await db().enrolment.findUniqueOrThrow({ where: { code: b } })
    const last = await db().sessionMeeting.findFirstOrThrow({ where: { session: { poolId } } })
    expect(row.retainUntil.getTime() - last.endsAt.getTime()).toBe(90 * 86_400_000)
  })

  it('tells the address after enrolment only, and nothing more to who waits', async () => {
    const { id, poolId } = await session({})
    const [place, now] = ['Демонстраційна', new Date()]
    const before = await loadSession(id, null, 'uk', now)
    expect(before?.session.venue?.address).toBeNull()
    expect((await loadSessionOfPool(poolId, false, 'uk', now))?.session.venue?.address).toBeNull()
    const after = await loadSessionOfPool(poolId, true, 'uk', now)
    expect(after?.session.venue?.address?.uk).toMatch(/\S/)
    expect(after?.session.venue?.named?.name.uk).toContain(place)
  })

  it('gives back what was typed with the reasons', async () => {
    const { id } = await session({})
    const typed = { name: ' ', contact: 'phone', phone: '050 1' }
    expect(await enrol(id, typed)).toMatchObject({
      status: 'invalid',
      fields: { name: 'enrol-name-missing', phone: 'phone-too-short', consent: 'consent-missing' },
      values: { phone: '050 1' },
    })
  })

  it.each([
    ['is unknown', async () => 'nothing', 'gone'],
    ['is a draft', async () => (await session({ state: 'draft' })).id, 'gone'],
    ['was cancelled', async () => (await session({ state: 'cancelled' })).id, 'changed'],
    ['has begun', async () => (await session({ inHours: -0.5 })).id, 'changed'],
    ['is of a closed group', async () => (await session({ cohortId: 'cohort' })).id, 'gone'],
  ])('refuses a session that %s', async (_what, make, code) => {
    const id = await make()
    expect(await enrol(id, person('Ірина'))).toMatchObject({ status: 'failed', code })
    expect(await db().enrolment.count({ where: { pool: { session: { id } } } })).toBe(0)
  })

  it('lets a closed group in by its code, and shows it to nobody else', async () => {
    const { id } = await session({ cohortId: 'cohort', capacity: 5 })
    const now = new Date()
    expect((await loadUpcomingSessions('uk', now)).map((one) => one.id)).not.toContain(id)
    expect(await loadSession(id, null, 'uk', now)).toBeNull()
    expect(await loadSession(id, 'CCCCCCCCC', 'uk', now)).toBeNull()
    expect((await loadSession(id, 'ace-нкм-239', 'uk', now))?.session.closed).toBe(true)
    expect(await loadGroupSessions('basic', 'CCCCCCCCC', 'uk', now)).toEqual({ status: 'unknown' })
    expect(await loadGroupSessions('teachers', GROUP, 'uk', now)).toEqual({ status: 'unknown' })
    const opened = await loadGroupSessions('basic', GROUP, 'uk', now)
    expect(opened.status === 'found' && opened.sessions.map((one) => one.id)).toContain(id)
    expect(await enrol(id, { ...person('Майстер'), group: 'CCCCCCCCC' })).toMatchObject({ code: 'gone' })
    expect(await enrol(id, { ...person('Майстер'), group: GROUP })).toMatch(/^\/r\//)
  })

  it('keeps a seat of what is over, and stores nothing of a robot', async () => {
    const { id, poolId } = await session({})
    const code = codeIn(await enrol(id, person('Ганна')))
    expect(await enrol(id, { ...person('Робот'), [HONEYPOT_FIELD]: 'x' })).toMatch(/^\/r\//)
    expect(await db().enrolment.count({ where: { poolId } })).toBe(1)
    const past = new Date(Date.now() - 60_000)
    await db().sessionMeeting.updateMany({
      where: { session: { poolId } },
      data: { startsAt: past, endsAt: past },
    })
    expect(await send(cancelEnrolmentAction, { code, sure: 'on' })).toMatchObject({ code: 'changed' })
    expect(await findEnrolmentByCode(code)).toMatchObject({ state: 'enrolled' })
    expect(await send(cancelEnrolmentAction, { code: 'AAACCCEEE', sure: 'on' })).toMatchObject({
      code: 'gone',
    })
  })
})
