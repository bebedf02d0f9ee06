import { beforeEach, describe, expect, it } from 'vitest'
import { pageTags } from '@/lib/cache-tags'
import { community } from '@/lib/community'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { addFromPaperAction, cancelPersonAction, personNoteAction, toldAction } from './actions.staff'

const DAY_MS = 86_400_000
const endsAt = new Date(Date.now() + 10 * DAY_MS)
const hour = { startsAt: new Date(endsAt.getTime() - 3_600_000), endsAt }

/** What seats may be for; every one has its last end at the same time. */
const uses = {
  event: () => {
    const titles = { titleUk: 'Т', titleEn: 'T', summaryUk: 'С', summaryEn: 'S' }
    const event = { slug: crypto.randomUUID(), kind: 'training', audiences: [], form: 'online', ...titles }
    return { eventDate: { create: { ...hour, event: { create: event } } } }
  },
  session: () => {
    const earlier = { startsAt: new Date(), endsAt: new Date(Date.now() + DAY_MS) }
    const meetings = { create: [hour, earlier] }
    return { session: { create: { courseSlug: 'basic', form: 'phone', state: 'open', meetings } } }
  },
}

onEachDatabase('the sheet of a pool', () => {
  let pool = ''
  const make = async (use: 'event' | 'session') => {
    pool = (await db().seatPool.create({ data: { capacity: 2, ...uses[use]() } })).id
  }
  const add = (people: string, changes: Record<string, string> = {}) =>
    addFromPaperAction(staffIdle, staffForm({ pool, people, ...changes }))
  const rows = () => db().enrolment.findMany({ where: { poolId: pool }, orderBy: { position: 'asc' } })
  const person = async (name: string) => {
    const found = (await rows()).find((one) => one.name === name) ?? expect.fail(`no ${name}`)
    return { id: found.id, pool }
  }

  beforeEach(async () => {
    await db().cacheTag.deleteMany()
    actAs(await hire(db(), ['operator']), '/admin/events')
    await make('event')
  })

  describe.each(['event', 'session'] as const)('of one %s', (use) => {
    beforeEach(() => make(use))

    it('takes people in order, the rest wait, and a seat that is given back goes to the first', async () => {
      const sheet = 'Олена Коваль 050 123 45 67\nІван\n\nМарія, 0671234567'
      expect(await add(sheet)).toEqual({ status: 'ok', data: { enrolled: 2, waiting: 1, known: 0 } })
      const [olena, ivan, maria] = await rows()
      expect(olena).toMatchObject({ name: 'Олена Коваль', phone: '+380501234567', source: 'staff' })
      const kept = new Date(endsAt.getTime() + community.retention.enrolmentDays * DAY_MS)
      expect(olena?.retainUntil).toEqual(kept)
      expect([ivan?.state, maria?.state]).toEqual(['enrolled', 'waiting'])
      const cancel = async () => cancelPersonAction(staffIdle, staffForm(await person('Іван')))
      expect(await cancel()).toMatchObject({ status: 'ok' })
      expect(await cancel()).toMatchObject({ status: 'failed', code: 'changed' })
      expect((await rows())[2]).toMatchObject({ state: 'enrolled', toldAt: null })
      expect((await rows())[2]?.promotedAt).not.toBeNull()
      const ids = (await rows()).map(({ id }) => id)
      const log = await db().auditEntry.findMany({ where: { entityId: { in: ids } } })
      expect(log.map(({ action }) => action).sort()).toEqual([
        'cancel:enrolment',
        ...['create:enrolment', 'create:enrolment', 'create:enrolment'],
      ])
      expect(JSON.stringify(log)).not.toMatch(/Коваль|Марія|0501234567|671234567/)
      expect(await db().cacheTag.findMany()).toMatchObject([{ tag: pageTags.all }])
    })

    it('leaves out who is there already, and takes a namesake without a phone', async () => {
      await add('Ганна, 0501234561\nІван')
      expect(await add('ганна, +380 50 123 45 61\nІван\nЮлія')).toMatchObject({
        data: { enrolled: 0, waiting: 2, known: 1 },
      })
      expect(await rows()).toHaveLength(4)
    })

    it('takes the same form sent again for one, and the same names on another form for others', async () => {
      const key = { submissionKey: crypto.randomUUID() }
      const first = await add('Ганна, 0501234561\nІван\nОлег', key)
      expect(first).toEqual({ status: 'ok', data: { enrolled: 2, waiting: 1, known: 0 } })
      const before = [await rows(), await db().auditEntry.count()]
      expect(await add('Ганна, 0501234561\nІван\nОлег', key)).toEqual(first)
      expect([await rows(), await db().auditEntry.count()]).toEqual(before)
      expect(await add('Іван\nЮлія', key)).toMatchObject({ data: { enrolled: 0, waiting: 2, known: 0 } })
      expect(await add('Іван', { submissionKey: crypto.randomUUID() })).toMatchObject({
        data: { waiting: 1 },
      })
      expect(await rows()).toHaveLength(6)
    })

    it('takes a form that was sent twice at once for one', async () => {
      const key = { submissionKey: crypto.randomUUID() }
      const [one, other] = await Promise.all([add('Іван\nЮлія', key), add('Іван\nЮлія', key)])
      expect([one, other]).toEqual([one, one])
      expect(await rows()).toHaveLength(2)
    })

    it('keeps neither names nor phones of people typed into an example', async () => {
      await db().event.updateMany({ where: { dates: { some: { poolId: pool } } }, data: { demo: true } })
      await db().courseSession.updateMany({ where: { poolId: pool }, data: { demo: true } })
      const key = { submissionKey: crypto.randomUUID() }
      const sheet = 'Олена Коваль 050 123 45 67\nІван\nМарія, 0671234567'
      const first = await add(sheet, key)
      expect(first).toEqual({ status: 'ok', data: { enrolled: 2, waiting: 1, known: 0 } })
      expect(await add(sheet, key)).toEqual(first)
      const kept = { name: 'Приклад', phone: null, phoneLast4: null, consentVersion: null, source: 'staff' }
      expect(await rows()).toMatchObject([kept, kept, kept])
      expect(JSON.stringify(await rows())).not.toMatch(/Коваль|Іван|Марія|501234567|671234567/)
    })

    it('takes nobody once it is called off', async () => {
      await db().eventDate.updateMany({ where: { poolId: pool }, data: { state: 'cancelled' } })
      await db().courseSession.updateMany({ where: { poolId: pool }, data: { state: 'cancelled' } })
      expect(await add('Ганна')).toMatchObject({
        status: 'failed',
        code: 'changed',
        values: { people: 'Ганна' },
      })
      expect(await rows()).toEqual([])
    })
  })

  it('takes nobody while a line is wrong, and gives back every line', async () => {
    const text = 'Ганна, 0501234561\nІван, 050\n\n0501234562'
    expect(await add(text)).toEqual({
      status: 'invalid',
      fields: { 'line-2': 'phone-wrong', 'line-4': 'person-name-missing' },
      values: { pool, people: text },
    })
    expect(await add('\n \n')).toMatchObject({ fields: { people: 'people-missing' } })
    expect(await rows()).toEqual([])
  })

  it('keeps when somebody was told, also again, but not of who has left', async () => {
    await add('Ганна, 0501234561')
    const who = await person('Ганна')
    const told = () => toldAction(staffIdle, staffForm(who))
    expect(await told()).toMatchObject({ status: 'ok' })
    const first = (await rows())[0]?.toldAt ?? expect.fail('nobody was told')
    expect(await told()).toMatchObject({ status: 'ok' })
    expect((await rows())[0]?.toldAt?.getTime()).toBeGreaterThanOrEqual(first.getTime())
    await cancelPersonAction(staffIdle, staffForm(who))
    expect(await told()).toMatchObject({ status: 'failed', code: 'changed' })
  })

  it('keeps words about a person, unless a colleague wrote others', async () => {
    await add('Ганна')
    const seen = { ...(await person('Ганна')), version: String((await rows())[0]?.version) }
    const note = (text: string) => personNoteAction(staffIdle, staffForm({ ...seen, note: text }))
    expect(await note('Прийде з донькою')).toMatchObject({ status: 'ok' })
    expect(await note('Інше')).toMatchObject({ status: 'conflict', values: { note: 'Інше' } })
    expect((await rows())[0]?.note).toBe('Прийде з донькою')
  })

  it('belongs to who may change it, and people to their own sheet', async () => {
    await add('Олена')
    const elsewhere = { ...(await person('Олена')), pool: 'another' }
    for (const action of [cancelPersonAction, toldAction])
      expect(await action(staffIdle, staffForm(elsewhere))).toMatchObject({ status: 'failed', code: 'gone' })
    const note = staffForm({ ...elsewhere, version: '1', note: 'Інше' })
    expect(await personNoteAction(staffIdle, note)).toMatchObject({ status: 'failed', code: 'gone' })
    expect(await add('Іван', { pool: 'another' })).toMatchObject({ status: 'failed', code: 'gone' })
    for (const role of ['editor', 'tutor'] as const) {
      actAs(await hire(db(), [role]))
      expect(await add('Іван')).toMatchObject({ status: 'failed', code: 'forbidden' })
    }
  })
})
