import { beforeEach, expect, it } from 'vitest'
import { addEnrolments } from '@/features/enrolments/mutations'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import { db } from '@/lib/db'
import { localMoment } from '@/lib/local-moment'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import {
  addDateAction,
  cameAction,
  cancelDateAction,
  dateSeatsAction,
  moveDateAction,
  removeDateAction,
  weeklyAction,
} from './actions.dates'
import { removeEventAction, saveEventAction } from './actions.staff'

const values = {
  kind: 'training',
  titleUk: 'Перші кроки',
  titleEn: 'First steps',
  summaryUk: 'Разом налаштуємо телефон.',
  summaryEn: 'We set the phone up together.',
  audiences: ['seniors'],
  form: 'in-person',
  language: 'uk',
  visibility: 'booking',
  precision: 'settlement',
  registration: 'yes',
  capacity: '2',
  state: 'published',
}
const DAY_MS = 86_400_000
const inDays = (days: number) =>
  localMoment(new Date(Math.floor(Date.now() / 60_000) * 60_000 + days * DAY_MS))
const reason = { reasonUk: 'Ремонт світла', reasonEn: 'Power is being repaired' }
const redirected = { digest: expect.stringContaining('/admin/events') }

onEachDatabase('events of staff', () => {
  beforeEach(async () => {
    await db().event.deleteMany()
    await db().seatPool.deleteMany()
    await db().outboxMessage.deleteMany()
    actAs(await hire(db(), ['editor']), '/admin/events')
  })
  type Changes = Record<string, string | readonly string[]>
  const save = (changes: Changes = {}) => saveEventAction(staffIdle, staffForm({ ...values, ...changes }))
  const event = () => db().event.findFirstOrThrow({ include: { dates: { orderBy: { startsAt: 'asc' } } } })
  const made = async () => {
    await expect(save()).rejects.toMatchObject(redirected)
    return event()
  }
  const addDate = async (days: number) => {
    const { id, version } = await event()
    const slot = { startsAt: inDays(days), endsAt: inDays(days + 0.05) }
    const form = staffForm({ event: id, version: String(version), ...slot })
    expect(await addDateAction(staffIdle, form)).toMatchObject({ status: 'ok' })
    return (await event()).dates.at(-1) ?? expect.fail('no date')
  }
  const enrol = (poolId: string, people: { name: string; phone: string | null }[]) => {
    const context = {
      poolId,
      locale: 'uk' as const,
      now: new Date(),
      retainUntil: new Date(Date.now() + DAY_MS),
    }
    return addEnrolments(people, context, db())
  }

  it('are made with an address of their own and changed by one person at a time', async () => {
    const first = await made()
    expect(first).toMatchObject({ slug: 'first-steps', capacity: 2, registration: true, version: 1 })
    await expect(save()).rejects.toMatchObject(redirected)
    expect(await db().event.count({ where: { slug: 'first-steps-2' } })).toBe(1)
    const change = { id: first.id, version: '1', titleUk: 'Другі кроки' }
    expect(await save(change)).toMatchObject({ status: 'ok', data: { version: 2 } })
    expect(await save(change)).toMatchObject({ status: 'conflict', data: { version: 2 } })
    expect(await db().auditEntry.count({ where: { entity: 'event', entityId: first.id } })).toBe(2)
  })

  it.each([
    [{ titleEn: 'Кроки' }, 'titleEn', 'latin-missing'],
    [{ placeId: 'nowhere' }, 'placeId', 'place-unknown'],
    [{ onlineUrl: 'http://open.example' }, 'onlineUrl', 'address-form'],
    [{ capacity: '0' }, 'capacity', 'seats-form'],
    [{ audiences: [] }, 'audiences', 'audience-missing'],
    [{ summaryEn: ' ' }, 'summaryEn', 'empty'],
  ])('refuse %o', async (changes, field, code) => {
    expect(await save(changes)).toMatchObject({ status: 'invalid', fields: { [field]: code } })
    expect(await db().event.count()).toBe(0)
  })

  it('move a date with its people, tell those with a phone once, and grow the SEQUENCE', async () => {
    await made()
    const date = await addDate(3)
    await enrol(date.poolId, [
      { name: 'Олена', phone: '+380501234567' },
      { name: 'Іван', phone: null },
    ])
    const move = (version: number, days: number) =>
      moveDateAction(
        staffIdle,
        staffForm({
          id: date.id,
          version: String(version),
          startsAt: inDays(days),
          endsAt: inDays(days + 0.05),
          ...reason,
        }),
      )
    expect(await move(1, 5)).toMatchObject({ status: 'ok', data: { told: 1, hasSms: false } })
    expect(await move(1, 6)).toMatchObject({ status: 'conflict' })
    expect((await event()).dates[0]).toMatchObject({
      ...{ state: 'moved', previousStartsAt: date.startsAt, sequence: 1, version: 2, ...reason },
    })
    const last = (await event()).dates[0]?.endsAt ?? expect.fail('no date')
    for (const { retainUntil } of await db().enrolment.findMany({ where: { poolId: date.poolId } }))
      expect(retainUntil).toEqual(keptUntil(last, community.retention.enrolmentDays))
    const [message, ...others] = await db().outboxMessage.findMany()
    expect(others).toEqual([])
    expect(message).toMatchObject({ channel: 'sms', recipient: '+380501234567', priority: 2 })
    const { code } = await db().enrolment.findFirstOrThrow({ where: { phone: '+380501234567' } })
    expect(message?.body).toMatch(/^«Перші кроки»: перенесено з .+ на .+\. Ремонт світла/)
    expect(message?.body.endsWith(`/r/${code}`)).toBe(true)
    const cancel = () => cancelDateAction(staffIdle, staffForm({ id: date.id, version: '2', ...reason }))
    expect(await cancel()).toMatchObject({ status: 'ok', data: { told: 1 } })
    expect((await event()).dates[0]).toMatchObject({ state: 'cancelled', sequence: 2 })
    expect(await move(3, 7)).toMatchObject({ status: 'failed', code: 'changed' })
    expect(await db().outboxMessage.count()).toBe(2)
    expect(JSON.stringify(await db().auditEntry.findMany())).not.toMatch(/Олена|0501234567/)
  })

  it('tell who waits the days of a moved or cancelled date, with no hour and no reason', async () => {
    await made()
    const date = await addDate(3)
    await enrol(date.poolId, [
      { name: 'Олена', phone: null },
      { name: 'Іван', phone: null },
      { name: 'Марія', phone: '+380501234567' },
    ])
    const slot = { startsAt: inDays(5), endsAt: inDays(5.05) }
    const seen = (version: string) => ({ id: date.id, version, ...reason })
    await moveDateAction(staffIdle, staffForm({ ...seen('1'), ...slot }))
    await cancelDateAction(staffIdle, staffForm(seen('2')))
    const messages = await db().outboxMessage.findMany()
    expect(messages).toHaveLength(2)
    for (const { body } of messages) {
      expect(body).toMatch(/^«Перші кроки».+\/r\/[A-Z2-9]+$/)
      expect(body).not.toMatch(/Ремонт|\d\d:\d\d/)
    }
  })

  it('have no hour and nothing hidden in the address, which is the kind where nothing remains', async () => {
    await expect(save({ titleEn: 'Talk at 14:30' })).rejects.toMatchObject(redirected)
    expect((await event()).slug).toBe('talk-at')
    await db().event.deleteMany()
    await expect(save({ titleEn: '2 pm' })).rejects.toMatchObject(redirected)
    expect((await event()).slug).toMatch(/^training-[a-z2-9]{5}$/)
  })

  it('change what is in calendars with a new SEQUENCE, and nothing else', async () => {
    const { id } = await made()
    await addDate(3)
    const version = async () => String((await event()).version)
    await save({ id, version: await version(), summaryUk: 'Інші слова.' })
    expect((await event()).dates[0]?.sequence).toBe(0)
    await save({ id, version: await version(), form: 'both' })
    expect((await event()).dates[0]?.sequence).toBe(1)
  })

  it('keep dates with people when the weekly rule changes, and take out the others', async () => {
    const { id } = await made()
    const weekly = async (days: number, until: number, off: number[] = []) => {
      const starts = [0, 1, 2].filter((week) => !off.includes(week)).map((week) => inDays(days + week * 7))
      const rule = { startsAt: inDays(days), endsAt: inDays(days + 0.05), until: inDays(until).slice(0, 10) }
      const version = String((await event()).version)
      return weeklyAction(staffIdle, staffForm({ event: id, version, ...rule, starts }))
    }
    expect(await weekly(2, 17, [1])).toMatchObject({ status: 'ok', data: { added: 2, kept: 0, removed: 0 } })
    const [first] = (await event()).dates
    await enrol(first?.poolId ?? '', [{ name: 'Олена', phone: null }])
    expect(await weekly(3, 18)).toMatchObject({ status: 'ok', data: { added: 3, kept: 1, removed: 1 } })
    const after = await event()
    expect(after.dates).toHaveLength(4)
    expect(after.dates.map((date) => date.id)).toContain(first?.id)
    expect(after.recurrence).toMatchObject({ every: 'week' })
    expect(await db().seatPool.count({ where: { eventDate: { is: null }, session: { is: null } } })).toBe(0)
  })

  it('change seats, but not below those that are taken; take a date out only while nobody is on it', async () => {
    await made()
    const date = await addDate(3)
    await enrol(date.poolId, [
      { name: 'Олена', phone: null },
      { name: 'Іван', phone: null },
      { name: 'Марія', phone: null },
    ])
    const seats = (version: number, capacity: string) =>
      dateSeatsAction(staffIdle, staffForm({ id: date.id, version: String(version), capacity }))
    expect(await seats(1, '1')).toMatchObject({ status: 'invalid', fields: { capacity: 'seats-taken' } })
    expect(await seats(1, '3')).toMatchObject({ status: 'ok' })
    expect(await db().enrolment.count({ where: { poolId: date.poolId, state: 'enrolled' } })).toBe(3)
    const remove = (id: string, version: string) => removeDateAction(staffIdle, staffForm({ id, version }))
    expect(await remove(date.id, '2')).toMatchObject({ status: 'failed', code: 'changed' })
    const empty = await addDate(4)
    await expect(remove(empty.id, '1')).rejects.toMatchObject(redirected)
    const { id, version } = await event()
    const whole = removeEventAction(staffIdle, staffForm({ id, version: String(version) }))
    expect(await whole).toMatchObject({ status: 'failed', code: 'changed' })
  })

  it('count who came once a date has begun, and belong to who may change them', async () => {
    await made()
    const date = await addDate(3)
    const came = (version: string) => cameAction(staffIdle, staffForm({ id: date.id, version, count: '17' }))
    expect(await came('1')).toMatchObject({ status: 'failed', code: 'changed' })
    await db().eventDate.update({ where: { id: date.id }, data: { startsAt: new Date(Date.now() - 60_000) } })
    expect(await came('1')).toMatchObject({ status: 'ok' })
    expect((await event()).dates[0]?.cameCount).toBe(17)
    actAs(await hire(db(), ['operator']))
    expect(await came('2')).toMatchObject({ status: 'failed', code: 'forbidden' })
    expect(await save()).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
