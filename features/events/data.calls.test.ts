import { beforeEach, expect, it } from 'vitest'
import type { Role } from '@/features/auth/constants'
import { toldAction } from '@/features/enrolments/actions.staff'
import { addEnrolments, cancelEnrolment } from '@/features/enrolments/mutations'
import { db } from '@/lib/db'
import { localMoment } from '@/lib/local-moment'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { cancelDateAction, moveDateAction } from './actions.dates'
import { listDateCalls } from './data.calls'
import { loadStaffDate, loadStaffEvents } from './loaders.staff'
import { loadEventsToday } from './loaders.today'

const DAY_MS = 86_400_000
const minute = Math.floor(Date.now() / 60_000) * 60_000
const inDays = (days: number) => new Date(minute + days * DAY_MS)
const reason = { reasonUk: 'Ремонт світла', reasonEn: 'Power is being repaired' }
const texts = { titleUk: 'Форум', titleEn: 'Forum', summaryUk: 'Розмови', summaryEn: 'Talks' }

onEachDatabase('whom to call of an event', () => {
  let id = ''
  let pool = ''
  beforeEach(async () => {
    await db().event.deleteMany()
    await db().seatPool.deleteMany()
    await db().outboxMessage.deleteMany()
    actAs(await hire(db(), ['editor', 'operator']), '/admin/events')
    const event = { slug: 'forum', kind: 'training', audiences: [], form: 'online', ...texts }
    const time = { startsAt: inDays(3), endsAt: inDays(3.1) }
    const date = { create: { ...time, event: { create: event } } }
    const made = { capacity: 2, eventDate: date }
    const stored = await db().seatPool.create({ data: made, include: { eventDate: true } })
    id = stored.eventDate?.id ?? ''
    pool = stored.id
    const people = [
      { name: 'Олена', phone: '+380501234561' },
      { name: 'Іван', phone: null },
      { name: 'Марія', phone: '+380501234563' },
    ]
    const context = { poolId: pool, locale: 'uk', now: inDays(0), retainUntil: inDays(90) } as const
    await addEnrolments(people, context, db())
  })

  const calls = async (hasSms: boolean, now = new Date()) => {
    const people = await db().enrolment.findMany({ where: { poolId: pool } })
    const [date] = await listDateCalls({ hasSms, now }, id)
    return Object.fromEntries(
      [...(date?.people ?? [])].map(([who, why]) => [people.find((one) => one.id === who)?.name, why]),
    )
  }
  const idOf = async (name: string) =>
    (await db().enrolment.findFirstOrThrow({ where: { poolId: pool, name } })).id
  const told = async (name: string) => toldAction(staffIdle, staffForm({ id: await idOf(name), pool }))
  const version = async () => {
    const date = await db().eventDate.findUniqueOrThrow({ where: { id } })
    return String(date.version)
  }
  const move = async (days: number) => {
    const slot = { startsAt: localMoment(inDays(days)), endsAt: localMoment(inDays(days + 0.1)) }
    return moveDateAction(staffIdle, staffForm({ id, version: await version(), ...slot, ...reason }))
  }
  const cancel = async () =>
    cancelDateAction(staffIdle, staffForm({ id, version: await version(), ...reason }))
  const counted = async (role: Role = 'operator') =>
    (await loadEventsToday([role], new Date())).find(({ key }) => key === 'eventPeopleToCall')?.count

  it('names who got a seat, also where SMS are set up', async () => {
    expect(await calls(true)).toEqual({})
    await cancelEnrolment({ id: await idOf('Олена') }, { by: 'staff', now: new Date() }, db())
    expect(await calls(true)).toEqual({ Марія: 'seat' })
    expect(await counted()).toBe(1)
    expect(await counted('tutor')).toBeUndefined()
    await told('Марія')
    expect(await calls(true)).toEqual({})
  })

  it('are told to operators and to no tutor, for nobody leads an event', async () => {
    await cancelEnrolment({ id: await idOf('Олена') }, { by: 'staff', now: new Date() }, db())
    expect((await loadStaffDate(id, new Date())).people).toHaveLength(2)
    actAs(await hire(db(), ['tutor']), '/admin/events')
    expect(await loadStaffDate(id, new Date())).toMatchObject({ people: null, calls: new Map() })
    expect((await loadStaffEvents(new Date())).toCall).toEqual([])
    expect(await told('Марія')).toMatchObject({ status: 'failed', code: 'forbidden' })
  })

  it('names who left a phone once a date was moved or cancelled and SMS go nowhere', async () => {
    expect(await move(5)).toMatchObject({ status: 'ok' })
    expect(await calls(true)).toEqual({})
    expect(await calls(false)).toEqual({ Олена: 'moved', Марія: 'moved' })
    expect(await counted()).toBe(2)
    await told('Олена')
    expect(await calls(false)).toEqual({ Марія: 'moved' })
    expect(await cancel()).toMatchObject({ status: 'ok' })
    expect(await calls(false)).toEqual({ Олена: 'cancelled', Марія: 'cancelled' })
    expect(await listDateCalls({ hasSms: false, now: new Date() })).toMatchObject([
      { id, title: { uk: 'Форум', en: 'Forum' } },
    ])
    expect(await calls(false, inDays(6))).toEqual({})
  })

  it('names those whose message was given up, also after the calendar changed without one', async () => {
    await move(5)
    const dead = { dedupeKey: `event-date:${id}:1:${await idOf('Марія')}` }
    await db().outboxMessage.update({ where: dead, data: { state: 'dead' } })
    await db().eventDate.update({ where: { id }, data: { sequence: { increment: 1 } } })
    expect(await calls(true)).toEqual({ Марія: 'moved' })
    await move(6)
    expect(await calls(true)).toEqual({})
  })
})
