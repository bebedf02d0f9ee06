import { beforeEach, expect, it, vi } from 'vitest'
import { community } from '@/lib/community'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { addFromPaperAction, cancelPersonAction, toldAction } from './actions.staff'

vi.mock('next/headers', () => import('@/tests/support/next-headers'))
vi.mock('next/cache', () => import('@/tests/support/next-cache'))

const DAY_MS = 86_400_000

onEachDatabase('the sheet of a pool', () => {
  let pool = ''
  const endsAt = new Date(Date.now() + 10 * DAY_MS)
  const add = (people: string, changes: Record<string, string> = {}) =>
    addFromPaperAction(staffIdle, staffForm({ pool, people, ...changes }))
  const rows = () => db().enrolment.findMany({ where: { poolId: pool }, orderBy: { position: 'asc' } })

  beforeEach(async () => {
    actAs(await hire(db(), ['tutor']), '/admin/events')
    const event = { slug: crypto.randomUUID(), kind: 'training', titleUk: 'Т', titleEn: 'T', audiences: [] }
    const texts = { summaryUk: 'С', summaryEn: 'S', form: 'online' }
    const date = { startsAt: new Date(endsAt.getTime() - 3_600_000), endsAt }
    const made = await db().seatPool.create({
      data: { capacity: 2, eventDate: { create: { ...date, event: { create: { ...event, ...texts } } } } },
    })
    pool = made.id
  })

  it('takes people from paper in order, the rest wait, and a seat that is given back goes to the first', async () => {
    const sheet = 'Олена Коваль 050 123 45 67\nІван\n\nМарія, 0671234567'
    expect(await add(sheet)).toMatchObject({ status: 'ok', data: { enrolled: 2, waiting: 1 } })
    const [olena, ivan, maria] = await rows()
    expect(olena).toMatchObject({ name: 'Олена Коваль', phone: '+380501234567', source: 'staff' })
    expect(olena?.retainUntil).toEqual(
      new Date(endsAt.getTime() + community.retention.enrolmentDays * DAY_MS),
    )
    expect([ivan?.state, maria?.state]).toEqual(['enrolled', 'waiting'])
    const cancel = () => cancelPersonAction(staffIdle, staffForm({ id: ivan?.id ?? '', pool }))
    expect(await cancel()).toMatchObject({ status: 'ok' })
    expect(await cancel()).toMatchObject({ status: 'failed', code: 'changed' })
    const promoted = (await rows())[2]
    expect(promoted).toMatchObject({ state: 'enrolled', toldAt: null })
    expect(promoted?.promotedAt).not.toBeNull()
    const told = () => toldAction(staffIdle, staffForm({ id: maria?.id ?? '', pool }))
    expect(await told()).toMatchObject({ status: 'ok' })
    expect(await told()).toMatchObject({ status: 'failed', code: 'changed' })
    const log = JSON.stringify(await db().auditEntry.findMany({ where: { entity: 'enrolment' } }))
    expect(log).not.toMatch(/Коваль|Марія|0501234567|671234567/)
  })

  it.each([
    ['', 'paper-empty'],
    ['Олена 123 456', 'paper-phone'],
    ['050 123 45 67', 'paper-name'],
  ])('refuses «%s» and gives it back', async (people, code) => {
    expect(await add(people)).toMatchObject({
      status: 'invalid',
      fields: { people: code },
      values: { people },
    })
    expect(await rows()).toEqual([])
  })

  it('belongs to who may change it, and people to their own sheet', async () => {
    await add('Олена')
    const [olena] = await rows()
    const elsewhere = staffForm({ id: olena?.id ?? '', pool: 'another' })
    expect(await cancelPersonAction(staffIdle, elsewhere)).toMatchObject({ status: 'failed', code: 'gone' })
    expect(await add('Іван', { pool: 'another' })).toMatchObject({ status: 'failed', code: 'gone' })
    actAs(await hire(db(), ['editor']))
    expect(await add('Іван')).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
