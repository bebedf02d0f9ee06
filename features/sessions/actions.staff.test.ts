import { beforeEach, expect, it } from 'vitest'
import { addFromPaperAction } from '@/features/enrolments/actions.staff'
import { community } from '@/lib/community'
import { addDays, keptUntil } from '@/lib/days'
import { db } from '@/lib/db'
import { localMoment } from '@/lib/local-moment'
import { staffIdle } from '@/lib/staff-form-state'
import { clearSessions, onlySession, sessionFields } from '@/tests/factories/staff-sessions'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, staffForm } from '@/tests/support/staff'
import {
  cancelAction,
  moveAction,
  openAction,
  removeDraftAction,
  saveDraftAction,
  saveOpenAction,
} from './actions.staff'

type Fields = Record<string, string | readonly string[]>

onEachDatabase('actions of sessions', () => {
  let tutor: Person

  beforeEach(async () => {
    await clearSessions(db())
    tutor = await hire(db(), ['tutor'])
    actAs(tutor, '/admin/sessions')
  })

  const goes = (to: string) => ({ digest: expect.stringContaining(to) })
  const draft = (changes: Fields = {}) => saveDraftAction(staffIdle, staffForm(sessionFields(changes)))
  const seen = async () => {
    const { id, version } = await onlySession(db())
    return { id, version: String(version) }
  }
  const open = async () => openAction(staffIdle, staffForm(await seen()))
  async function anOpenOne(changes: Fields = {}) {
    await expect(draft(changes)).rejects.toMatchObject(goes('/admin/sessions/'))
    await expect(open()).rejects.toMatchObject(goes('/sheet'))
    return onlySession(db())
  }
  const fromPaper = async (people: string) => {
    const { poolId } = await onlySession(db())
    return addFromPaperAction(staffIdle, staffForm({ pool: poolId, people }))
  }
  const facts = (changes: Fields = {}) => {
    const {
      courseSlug: _c,
      form: _f,
      meetingId: _i,
      meetingDate: _d,
      meetingFrom: _b,
      meetingTo: _e,
      ...rest
    } = sessionFields()
    return { ...rest, ...changes }
  }
  const save = async (changes: Fields) =>
    saveOpenAction(staffIdle, staffForm(facts({ ...(await seen()), tutorId: tutor.id, ...changes })))
  const states = async () => (await onlySession(db())).pool.enrolments.map(({ state }) => state)
  const reasons = { reasonUk: 'Немає світла.', reasonEn: 'No power.' }
  const rows = (meetings: readonly { id: string; startsAt: Date }[], days = 0): Fields => ({
    meetingId: meetings.map(({ id }) => id),
    meetingDate: meetings.map(({ startsAt }) => addDays(localMoment(startsAt).slice(0, 10), days)),
    meetingFrom: meetings.map(() => '10:00'),
    meetingTo: meetings.map(() => '11:30'),
  })
  const move = async (changes: Fields) =>
    moveAction(staffIdle, staffForm({ ...(await seen()), form: 'phone', ...reasons, ...changes }))

  it('begin as a draft, which is changed, opened when nothing is missing, or taken away', async () => {
    await expect(draft({ form: 'in-person' })).rejects.toMatchObject(goes('/admin/sessions/'))
    expect(await open()).toMatchObject({ status: 'invalid', fields: { placeId: 'place-missing' } })
    const { id, meetings } = await onlySession(db())
    expect(meetings.map(({ startsAt }) => localMoment(startsAt).slice(11))).toEqual(['10:00', '10:00'])
    const again = { id, version: '1', form: 'online', onlineUrl: 'https://meet.example/a' }
    expect(await draft(again)).toMatchObject({ status: 'ok' })
    expect(await draft(again)).toMatchObject({
      status: 'conflict',
      data: { version: 2, values: { form: 'online', onlineUrl: 'https://meet.example/a' } },
    })
    const remove = (version: string) => removeDraftAction(staffIdle, staffForm({ id, version }))
    expect(await remove('1')).toMatchObject({ status: 'conflict' })
    await expect(remove('2')).rejects.toMatchObject(goes('show=drafts'))
    expect(await db().seatPool.count()).toBe(0)
    expect(await db().auditEntry.findMany({ where: { entityId: id }, orderBy: { at: 'asc' } })).toMatchObject(
      [
        { action: 'create:session', actorId: tutor.id },
        { action: 'update:session' },
        { action: 'remove:session' },
      ],
    )
  })

  it.each([
    [{ courseSlug: 'nonsense' }, 'courseSlug', 'choice-gone'],
    [{ placeId: 'nonsense' }, 'placeId', 'choice-gone'],
    [{ titleUk: 'Для початківців' }, 'titleEn', 'both-languages'],
    [{ onlineUrl: 'http://meet.example' }, 'onlineUrl', 'link-wrong'],
    [{ capacity: '0' }, 'capacity', 'capacity-wrong'],
    [{ meetingFrom: ['10:00', '12:00'] }, 'meeting-1', 'meeting-ends-early'],
  ])('refuse %o', async (changes, field, code) => {
    expect(await draft(changes as Fields)).toMatchObject({ status: 'invalid', fields: { [field]: code } })
    expect(await db().courseSession.count()).toBe(0)
    expect(await db().seatPool.count()).toBe(0)
  })

  it('never take seats from people, and give new ones to those who wait', async () => {
    await anOpenOne()
    await fromPaper('Ганна, 0501234561\nІван\nОлег\nЮлія')
    expect(await states()).toEqual(['enrolled', 'enrolled', 'waiting', 'waiting'])
    expect(await save({ capacity: '1', titleUk: 'а', titleEn: 'b' })).toMatchObject({
      status: 'invalid',
      fields: { capacity: 'capacity-below-taken' },
    })
    expect((await onlySession(db())).titleUk).toBeNull()
    expect(await save({ capacity: '3' })).toMatchObject({ status: 'ok' })
    expect(await states()).toEqual(['enrolled', 'enrolled', 'enrolled', 'waiting'])
    expect((await onlySession(db())).pool.enrolments[2]).toMatchObject({ toldAt: null })
    expect((await onlySession(db())).pool.enrolments[2]?.promotedAt).not.toBeNull()
    expect(await save({ version: '1', capacity: '9' })).toMatchObject({ status: 'conflict' })
    expect(await save({ capacity: '' })).toMatchObject({ status: 'ok' })
    expect(await states()).toEqual(['enrolled', 'enrolled', 'enrolled', 'enrolled'])
  })

  it('move with a message to everybody who left a phone, in the same transaction', async () => {
    const { meetings, id } = await anOpenOne()
    await fromPaper('Ганна, 0501234561\nІван\nОлег, 0501234563')
    expect(await move(rows(meetings))).toMatchObject({ fields: { meetings: 'nothing-moved' } })
    expect(await move({ ...rows(meetings, 1), reasonEn: '' })).toMatchObject({
      fields: { reasonEn: 'reason-missing' },
    })
    expect(await move({ ...rows(meetings, 1), version: '1' })).toMatchObject({ status: 'conflict' })
    expect(await db().outboxMessage.count()).toBe(0)
    await expect(move(rows(meetings, 1))).rejects.toMatchObject(goes('/sheet?told=moved'))
    const moved = await onlySession(db())
    expect(moved).toMatchObject({ sequence: 1, reasonUk: 'Немає світла.' })
    expect(
      moved.meetings.map(({ id: meetingId, previousStartsAt }) => [meetingId, previousStartsAt]),
    ).toEqual(meetings.map(({ id: meetingId, startsAt }) => [meetingId, startsAt]))
    const last = moved.meetings.at(-1)?.endsAt ?? expect.fail('no meeting')
    for (const { retainUntil } of moved.pool.enrolments)
      expect(retainUntil).toEqual(keptUntil(last, community.retention.enrolmentDays))
    const messages = await db().outboxMessage.findMany({ orderBy: { recipient: 'asc' } })
    expect(messages.map(({ channel, recipient }) => `${channel} ${recipient}`)).toEqual([
      'sms +380501234561',
      'sms +380501234563',
    ])
    const [first] = moved.pool.enrolments
    expect(messages[0]).toMatchObject({ dedupeKey: `session:${id}:1:${first?.id}` })
    expect(messages[0]?.body).toContain('Немає світла.')
    expect(messages[0]?.body).toContain(`/r/${first?.code}`)
    // The third of two seats waits: told the day alone, as on the page.
    const waiting = moved.pool.enrolments.find(({ state }) => state === 'waiting')
    const told = messages.find(({ recipient }) => recipient === waiting?.phone)
    expect(told?.body).toContain(`/r/${waiting?.code}`)
    expect(told?.body).not.toMatch(/Немає світла|\d\d:\d\d/)
    await expect(
      move({ ...rows(moved.meetings), form: 'online', onlineUrl: 'https://meet.example/b' }),
    ).rejects.toMatchObject(goes('/sheet'))
    expect(await db().outboxMessage.count()).toBe(4)
    expect(await onlySession(db())).toMatchObject({ sequence: 2, form: 'online' })
  })

  it('keep a meeting at which people were marked', async () => {
    const { meetings } = await anOpenOne()
    await fromPaper('Ганна')
    const [person] = (await onlySession(db())).pool.enrolments
    const mark = { enrolmentId: person?.id ?? '', meetingId: meetings[0]?.id ?? '', present: true }
    await db().attendance.create({ data: mark })
    expect(await move(rows(meetings.slice(1)))).toMatchObject({ fields: { meetings: 'meeting-was-held' } })
    await expect(move(rows(meetings.slice(0, 1)))).rejects.toMatchObject(goes('/sheet'))
    expect((await onlySession(db())).meetings).toHaveLength(1)
  })

  it('are called off with a reason, once', async () => {
    await anOpenOne()
    await fromPaper('Ганна, 0501234561')
    const cancel = async () => cancelAction(staffIdle, staffForm({ ...(await seen()), ...reasons }))
    await expect(cancel()).rejects.toMatchObject(goes('told=cancelled'))
    expect(await onlySession(db())).toMatchObject({ state: 'cancelled', sequence: 1 })
    expect(await cancel()).toMatchObject({ status: 'failed', code: 'changed' })
    expect(await db().outboxMessage.count()).toBe(1)
    expect(await fromPaper('Іван')).toMatchObject({ status: 'failed', code: 'changed' })
  })

  it('are the tutors’ and editors’ matter; operators and consultants only add people', async () => {
    await anOpenOne()
    for (const role of ['operator', 'consultant'] as const) {
      actAs(await hire(db(), [role]), '/admin/sessions')
      expect(await save({ capacity: '9' })).toMatchObject({ status: 'failed', code: 'forbidden' })
      expect(await move({})).toMatchObject({ status: 'failed', code: 'forbidden' })
      expect(await fromPaper(role)).toMatchObject({ status: 'ok' })
    }
    actAs(await hire(db(), ['editor']), '/admin/sessions')
    expect(await fromPaper('Ганна')).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
