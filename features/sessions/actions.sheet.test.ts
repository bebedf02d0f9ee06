import { beforeEach, expect, it } from 'vitest'
import { revokeCertificateAction } from '@/features/certificates/actions.staff'
import { addFromPaperAction, cancelPersonAction, toldAction } from '@/features/enrolments/actions.staff'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { writeTransaction } from '@/lib/write-transaction'
import { clearSessions, onlySession, sessionFields } from '@/tests/factories/staff-sessions'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { endAction, printAction } from './actions.sheet'
import { openAction, saveDraftAction } from './actions.staff'
import { listPeople } from './data.people'
import { getStaffSession } from './data.staff'
import { recordAttendance } from './mutations.sheet'

onEachDatabase('the sheet of a session', () => {
  beforeEach(async () => {
    await clearSessions(db())
    actAs(await hire(db(), ['tutor']), '/admin/sessions')
    await saveDraftAction(staffIdle, staffForm(sessionFields())).catch(() => {})
    const { id } = await onlySession(db())
    await openAction(staffIdle, staffForm({ id, version: '1' })).catch(() => {})
  })

  const paper = async (people: string) =>
    addFromPaperAction(staffIdle, staffForm({ pool: (await onlySession(db())).poolId, people }))
  const people = async () => {
    const { id } = await onlySession(db())
    const session = await getStaffSession(id)
    if (!session) throw new Error('no session')
    return (await listPeople([session], { hasSms: true, now: new Date() })).get(id) ?? []
  }
  const of = async (name: string) => {
    const { poolId } = await onlySession(db())
    return { id: (await people()).find((one) => one.name === name)?.id ?? '', pool: poolId }
  }

  it('gives a free seat on, and names who is to be called until somebody has', async () => {
    await paper('Ганна\nІван\nОлег, 0501234563')
    expect(await cancelPersonAction(staffIdle, staffForm(await of('Ганна')))).toMatchObject({ status: 'ok' })
    expect((await people()).map(({ name, state, call }) => [name, state, call])).toEqual([
      ['Іван', 'enrolled', null],
      ['Олег', 'enrolled', 'seat'],
    ])
    expect(await toldAction(staffIdle, staffForm(await of('Олег')))).toMatchObject({ status: 'ok' })
    expect((await people())[1]?.call).toBeNull()
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
    const given = await db().certificate.findFirstOrThrow()
    expect(await revokeCertificateAction(staffIdle, staffForm({ id: given.id }))).toMatchObject({
      status: 'ok',
    })
    expect(await printAction(staffIdle, staffForm({ sessionId: id }))).toMatchObject({ data: { sheets: [] } })
    actAs(await hire(db(), ['editor', 'operator']))
    expect(await printAction(staffIdle, staffForm({ sessionId: id }))).toMatchObject({ code: 'forbidden' })
  })
})
