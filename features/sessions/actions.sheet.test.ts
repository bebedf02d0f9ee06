import { beforeEach, expect, it, vi } from 'vitest'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { writeTransaction } from '@/lib/write-transaction'
import { clearSessions, onlySession, sessionFields } from '@/tests/factories/staff-sessions'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import {
  cancelPersonAction,
  endAction,
  paperAction,
  personNoteAction,
  printAction,
  toldAction,
} from './actions.sheet'
import { openAction, saveDraftAction } from './actions.staff'
import { listPeople } from './data.people'
import { getStaffSession } from './data.staff'
import { recordAttendance } from './mutations.sheet'

vi.mock('next/headers', () => import('@/tests/support/next-headers'))
vi.mock('next/cache', () => import('@/tests/support/next-cache'))

onEachDatabase('the sheet of a session', () => {
  beforeEach(async () => {
    await clearSessions(db())
    actAs(await hire(db(), ['tutor']), '/admin/sessions')
    await saveDraftAction(staffIdle, staffForm(sessionFields())).catch(() => {})
    const { id } = await onlySession(db())
    await openAction(staffIdle, staffForm({ id, version: '1' })).catch(() => {})
  })

  const paper = async (people: string) =>
    paperAction(staffIdle, staffForm({ sessionId: (await onlySession(db())).id, people }))
  const people = async () => {
    const { id } = await onlySession(db())
    const session = await getStaffSession(id)
    if (!session) throw new Error('no session')
    return (await listPeople([session], { hasSms: true, now: new Date() })).get(id) ?? []
  }
  const person = async (name: string) => {
    const sessionId = (await onlySession(db())).id
    const found = (await people()).find((one) => one.name === name)
    return { sessionId, id: found?.id ?? '', version: String(found?.version ?? 0) }
  }
  const of = async (name: string) => {
    const { sessionId, id } = await person(name)
    return { sessionId, id }
  }

  it('takes people from paper over its seats, and says so', async () => {
    expect(await paper('Ганна, 0501234561\nІван\nОлег')).toEqual({
      status: 'ok',
      data: { enrolled: 2, waiting: 1, known: 0 },
    })
    expect((await people()).map(({ name, state, source }) => [name, state, source])).toEqual([
      ['Ганна', 'enrolled', 'staff'],
      ['Іван', 'enrolled', 'staff'],
      ['Олег', 'waiting', 'staff'],
    ])
    expect(await paper('ганна, +380 50 123 45 61\nЮлія')).toMatchObject({
      data: { enrolled: 0, waiting: 1, known: 1 },
    })
    const entries = await db().auditEntry.findMany({ where: { action: 'add:enrolment' } })
    expect(JSON.stringify(entries)).not.toMatch(/Ганна|4561/)
  })

  it('takes nobody while a line is wrong, and gives back every line', async () => {
    const text = 'Ганна, 0501234561\nІван, 050\n\n0501234562'
    expect(await paper(text)).toEqual({
      status: 'invalid',
      fields: { 'line-2': 'phone-wrong', 'line-4': 'person-name-missing' },
      values: { sessionId: expect.any(String), people: text },
    })
    expect(await paper('\n \n')).toMatchObject({ fields: { people: 'people-missing' } })
    expect(await people()).toEqual([])
  })

  it('gives a free seat on, and names who is to be called until somebody has', async () => {
    await paper('Ганна\nІван\nОлег, 0501234563')
    expect(await cancelPersonAction(staffIdle, staffForm(await of('Ганна')))).toMatchObject({ status: 'ok' })
    expect((await people()).map(({ name, state, call }) => [name, state, call])).toEqual([
      ['Іван', 'enrolled', null],
      ['Олег', 'enrolled', 'seat'],
    ])
    expect(await toldAction(staffIdle, staffForm(await of('Олег')))).toMatchObject({ status: 'ok' })
    expect((await people())[1]?.call).toBeNull()
    const stranger = { ...(await of('Олег')), sessionId: 'another' }
    expect(await cancelPersonAction(staffIdle, staffForm(stranger))).toMatchObject({ code: 'gone' })
  })

  it('keeps words about a person, unless a colleague wrote others', async () => {
    await paper('Ганна')
    const seen = await person('Ганна')
    const note = (text: string) => personNoteAction(staffIdle, staffForm({ ...seen, note: text }))
    expect(await note('Прийде з донькою')).toMatchObject({ status: 'ok' })
    expect(await note('Інше')).toMatchObject({ status: 'conflict', values: { note: 'Інше' } })
    expect((await people())[0]?.note).toBe('Прийде з донькою')
  })

  it('keeps exactly the marks that were tapped, also of several people at once', async () => {
    await paper('Ганна\nІван')
    const [first, second] = await people()
    const { id, meetings } = await onlySession(db())
    const [one, two] = meetings.map((meeting) => meeting.id)
    const mark = (who: string | undefined, meetingId: string | undefined, present: boolean | null) => ({
      ...{ enrolmentId: who ?? '', meetingId: meetingId ?? '', present },
    })
    const keep = (...marks: ReturnType<typeof mark>[]) =>
      writeTransaction((tx) => recordAttendance(id, marks, tx))
    await Promise.all([
      keep(mark(first?.id, one, true), mark(second?.id, one, false)),
      keep(mark(first?.id, two, true)),
      keep(mark(second?.id, two, true)),
    ])
    expect((await people()).map(({ marks }) => marks)).toEqual([
      { [one ?? '']: true, [two ?? '']: true },
      { [one ?? '']: false, [two ?? '']: true },
    ])
    await keep(mark(first?.id, two, null), mark(first?.id, one, false))
    expect((await people())[0]?.marks).toEqual({ [one ?? '']: false })
    expect(await keep(mark('nobody', one, true), mark(first?.id, 'nothing', true))).toEqual({
      ok: true,
      marks: 0,
    })
    expect(await recordAttendance('nothing', [], db())).toEqual({ ok: false, reason: 'unknown' })
  })

  it('ends with certificates, whose keys stand nowhere in clear', async () => {
    await paper('Ганна\nІван')
    const { id, version, meetings } = await onlySession(db())
    const [first, second] = await people()
    const form = {
      ...{ id, version: String(version), hours: '12', given: [first?.id ?? ''] },
      personId: [first?.id ?? '', second?.id ?? ''],
      personName: [' Ганна Мельник ', 'Іван'],
    }
    const end = (changes = {}) => endAction(staffIdle, staffForm({ ...form, ...changes }))
    expect(await end()).toMatchObject({ status: 'invalid', fields: { form: 'session-not-begun' } })
    await db().sessionMeeting.update({
      where: { id: meetings[0]?.id ?? '' },
      data: { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 3_600_000) },
    })
    expect(await end({ personName: ['Г', 'Іван'] })).toMatchObject({
      fields: { [`name-${first?.id}`]: 'holder-too-short' },
    })
    const ended = await end()
    const sheets = ended.status === 'ok' ? (ended.data?.sheets ?? []) : []
    expect(sheets).toMatchObject([{ name: 'Ганна Мельник', hours: 12, kind: 'session', courseSlug: 'basic' }])
    const key = parseCode(sheets[0]?.holderKey ?? '')
    expect(key).toMatch(/^\w{9}$/)
    expect((await onlySession(db())).state).toBe('ended')
    const stored = [await db().certificate.findMany(), await db().auditEntry.findMany()]
    expect(JSON.stringify(stored)).not.toContain(key)
    expect((await db().certificate.findFirstOrThrow()).enrolmentId).toBe(first?.id)
    expect(await end()).toMatchObject({ status: 'conflict' })
    const printed = await printAction(staffIdle, staffForm({ sessionId: id }))
    expect(printed).toMatchObject({ status: 'ok', data: { sheets: [{ holderKey: sheets[0]?.holderKey }] } })
    actAs(await hire(db(), ['editor', 'operator']))
    expect(await printAction(staffIdle, staffForm({ sessionId: id }))).toMatchObject({ code: 'forbidden' })
  })
})
