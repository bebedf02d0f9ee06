import { beforeAll, beforeEach, expect, it } from 'vitest'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import { db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { putSeats } from '@/tests/support/seats'
import { findEnrolmentByCode, listEnrolments, seatsOf } from './data'
import { getPoolUse } from './data.staff'
import { addEnrolments, cancelEnrolment, createEnrolment, eraseExpiredEnrolments } from './mutations'
import { changeCapacity, createSeatPool, newEnrolmentWrites } from './mutations.seats'
import { recordTold } from './mutations.sheet'
import { mustBeTold } from './rules/calls'

const now = new Date('2026-11-23T10:00:00Z')
const retainUntil = new Date('2027-11-23T10:00:00Z')
const endsAt = new Date('2026-12-05T10:00:00Z')

onEachDatabase('enrolments', () => {
  let poolId = ''
  const context = () => ({ poolId, locale: 'uk' as const, now })
  const person = (n: number) => ({ name: `Людина ${n}`, phone: `+38050${String(n).padStart(7, '0')}` })
  const enrol = async (n: number) => {
    const done = await createEnrolment(person(n), context())
    return 'refused' in done ? expect.fail(done.refused) : done
  }
  const cancel = (code: string) =>
    writeTransaction((tx) => cancelEnrolment({ code }, { by: 'person', now }, tx))

  beforeAll(() => {
    process.env.AUTH_SECRET = 'enrolments-test-secret'
  })
  beforeEach(async () => {
    poolId = await putSeats(2, db())
  })

  it('are made once, however often the same person sends the form', async () => {
    const done = await Promise.all(Array.from({ length: 10 }, () => enrol(1)))
    expect(new Set(done.map(({ code }) => code)).size).toBe(1)
    expect(done.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect((await seatsOf([poolId])).get(poolId)).toMatchObject({ taken: 1, free: 1 })
  })

  it('of who leaves go to who waits longest, and that person is to be told', async () => {
    const [first, , third, fourth] = [await enrol(1), await enrol(2), await enrol(3), await enrol(4)]
    expect(await findEnrolmentByCode(fourth?.code ?? '')).toMatchObject({ state: 'waiting', place: 2 })
    expect(await cancel(first?.code ?? '')).toMatchObject({ ok: true })
    expect(await findEnrolmentByCode(third?.code ?? '')).toMatchObject({ state: 'enrolled', promotedAt: now })
    expect(await findEnrolmentByCode(fourth?.code ?? '')).toMatchObject({ state: 'waiting', place: 1 })
    const untold = async () => (await db().enrolment.findMany({ where: { poolId } })).filter(mustBeTold)
    const [told] = await untold()
    expect(told?.name).toBe('Людина 3')
    const call = { id: told?.id ?? '', pool: poolId }
    expect(await recordTold(call, now, db())).toEqual({ ok: true })
    expect(await recordTold({ ...call, pool: 'another' }, now, db())).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await untold()).toEqual([])
  })

  it('are given back once, also by ten taps at the same time', async () => {
    const first = await enrol(1)
    for (const n of [2, 3, 4]) await enrol(n)
    const done = await Promise.all(Array.from({ length: 10 }, () => cancel(first.code)))
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'cancelled' })
    expect((await seatsOf([poolId])).get(poolId)).toMatchObject({ taken: 2, waiting: 1 })
    expect(await cancel('ACEHKM239')).toEqual({ ok: false, reason: 'unknown' })
  })

  it('who leaves the waiting list takes nobody’s seat', async () => {
    for (const n of [1, 2]) await enrol(n)
    const third = await enrol(3)
    await cancel(third.code)
    expect((await seatsOf([poolId])).get(poolId)).toMatchObject({ taken: 2, waiting: 0 })
  })

  it('follow the number of seats, which never falls below those taken', async () => {
    for (const n of [1, 2, 3, 4]) await enrol(n)
    const change = (capacity: number | null) =>
      writeTransaction((tx) => changeCapacity(poolId, capacity, now, tx))
    expect(await change(1)).toEqual({ ok: false, taken: 2 })
    expect(await change(3)).toEqual({ ok: true, promoted: 1 })
    expect(await change(null)).toEqual({ ok: true, promoted: 1 })
    expect((await seatsOf([poolId])).get(poolId)).toEqual({
      capacity: null,
      taken: 4,
      waiting: 0,
      free: null,
    })
  })

  it('are written down from paper in the order of the sheet', async () => {
    const people = ['Олена', 'Петро', 'Ганна'].map((name) => ({ name, phone: null }))
    const added = await writeTransaction((tx) => addEnrolments(people, { ...context(), retainUntil }, tx))
    expect(added.map(({ state }) => state)).toEqual(['enrolled', 'enrolled', 'waiting'])
    expect((await listEnrolments(poolId)).map(({ name, source }) => [name, source])).toEqual([
      ['Олена', 'staff'],
      ['Петро', 'staff'],
      ['Ганна', 'staff'],
    ])
  })

  it('lose the person when their time is over, and are still counted', async () => {
    const { code } = await enrol(1)
    expect(await eraseExpiredEnrolments(now)).toBe(0)
    expect(await eraseExpiredEnrolments(new Date('2027-12-01T00:00:00Z'))).toBeGreaterThan(0)
    expect(await findEnrolmentByCode(code)).toBeNull()
    expect(await db().enrolment.findFirst({ where: { poolId } })).toMatchObject({
      name: '',
      phone: null,
      phoneLast4: null,
    })
    expect((await seatsOf([poolId])).get(poolId)).toMatchObject({ taken: 1 })
  })

  it.each([
    ['was cancelled', { state: 'cancelled' }],
    ['was ended', { state: 'ended' }],
    ['is over', { endsAt: now }],
  ])('are closed, and given to nobody who waits, once what they are for %s', async (_what, facts) => {
    const first = await enrol(1)
    for (const n of [2, 3]) await enrol(n)
    const { state, endsAt: end } = { state: 'open', endsAt, ...facts }
    await db().courseSession.update({ where: { poolId }, data: { state, version: { increment: 1 } } })
    await db().sessionMeeting.updateMany({ where: { session: { poolId } }, data: { endsAt: end } })
    expect(await createEnrolment(person(4), context())).toEqual({ refused: 'closed' })
    expect(await cancel(first.code)).toMatchObject({ ok: true })
    expect((await seatsOf([poolId])).get(poolId)).toMatchObject({ taken: 1, waiting: 1 })
  })

  it('are refused where nothing has them, or nobody has to register', async () => {
    expect(await createEnrolment(person(1), { ...context(), poolId: await createSeatPool(2, db()) })).toEqual(
      { refused: 'closed' },
    )
    const words = { titleUk: 'Ф', titleEn: 'F', summaryUk: 'Ф', summaryEn: 'F' }
    const facts = { kind: 'festival', audiences: [], form: 'in-person', state: 'published', ...words }
    const event = { create: { slug: 'free', registration: false, ...facts } }
    const date = { create: { event, startsAt: now, endsAt } }
    const { id } = await db().seatPool.create({ data: { eventDate: date } })
    expect(await createEnrolment(person(1), { ...context(), poolId: id })).toEqual({ refused: 'closed' })
    await db().event.updateMany({ data: { registration: true } })
    expect(await createEnrolment(person(1), { ...context(), poolId: id })).toMatchObject({
      state: 'enrolled',
    })
  })

  it('are not written once what they are for was changed between the look and the write', async () => {
    const use = (await getPoolUse(poolId, db())) ?? expect.fail('no use')
    await db().courseSession.update({ where: { poolId }, data: { version: { increment: 1 } } })
    const kept = { retainUntil, consentVersion: null, source: 'web', only: use.unchanged } as const
    const writes = newEnrolmentWrites(person(1), { ...context(), code: 'ACEHKM239', ...kept }, db())
    await expect(db().$transaction(writes)).rejects.toMatchObject({ code: 'P2025' })
    expect(await db().enrolment.count({ where: { poolId } })).toBe(0)
    const { code } = await enrol(1)
    const row = await db().enrolment.findUniqueOrThrow({ where: { code } })
    expect(row.retainUntil).toEqual(keptUntil(endsAt, community.retention.enrolmentDays))
  })

  it('of an example keep neither the name nor the phone', async () => {
    poolId = await putSeats(2, db(), { demo: true })
    const { code } = await enrol(1)
    expect(await db().enrolment.findUniqueOrThrow({ where: { code } })).toMatchObject({
      ...{ name: 'Приклад', phone: null, phoneLast4: null, consentVersion: null, state: 'enrolled' },
    })
    expect(await findEnrolmentByCode(code)).toMatchObject({ name: 'Приклад', lastDigits: null })
  })
})
