import { beforeEach, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/[locale]/(staff)/admin/sessions/[id]/attendance/route'
import {
  addFromPaperAction,
  cancelPersonAction,
  personNoteAction,
  toldAction,
} from '@/features/enrolments/actions.staff'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { clearSessions, onlySession, sessionFields } from '@/tests/factories/staff-sessions'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, staffForm } from '@/tests/support/staff'
import { endAction, printAction } from './actions.sheet'
import {
  cancelAction,
  moveAction,
  openAction,
  removeDraftAction,
  saveDraftAction,
  saveOpenAction,
} from './actions.staff'
import { loadEnding, loadSheet } from './loaders.sheet'
import { loadSessionEditor, loadSessionList } from './loaders.staff'

vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  forbidden: () => {
    throw new Error('forbidden')
  },
}))

const PATH = '/admin/sessions'

onEachDatabase('a session of one tutor', () => {
  let tutor: Person
  let id = ''
  let pool = ''
  let person = ''

  const goes = (to: string) => ({ digest: expect.stringContaining(`${to};`) })
  const draft = (changes = {}) => saveDraftAction(staffIdle, staffForm(sessionFields(changes)))
  const seen = async () => {
    const { version } = await onlySession(db())
    return { id, version: String(version) }
  }

  beforeEach(async () => {
    await clearSessions(db())
    tutor = await hire(db(), ['tutor'])
    actAs(tutor, PATH)
    await expect(draft()).rejects.toMatchObject(goes(''))
    const made = await onlySession(db())
    id = made.id
    pool = made.poolId
    await expect(openAction(staffIdle, staffForm(await seen()))).rejects.toMatchObject(goes('/sheet'))
    await addFromPaperAction(staffIdle, staffForm({ pool, people: 'Ганна, 0501234561' }))
    person = (await onlySession(db())).pool.enrolments[0]?.id ?? ''
  })

  const reasons = { reasonUk: 'Немає світла.', reasonEn: 'No power.' }
  const {
    courseSlug: _c,
    form: _f,
    meetingId: _i,
    meetingDate: _d,
    meetingFrom: _b,
    meetingTo: _e,
    ...facts
  } = sessionFields()
  const changes = {
    'a draft': async () => saveDraftAction(staffIdle, staffForm({ ...sessionFields(), ...(await seen()) })),
    'what may change': async () => saveOpenAction(staffIdle, staffForm({ ...facts, ...(await seen()) })),
    opening: async () => openAction(staffIdle, staffForm(await seen())),
    removing: async () => removeDraftAction(staffIdle, staffForm(await seen())),
    moving: async () => moveAction(staffIdle, staffForm({ ...(await seen()), form: 'phone', ...reasons })),
    cancelling: async () => cancelAction(staffIdle, staffForm({ ...(await seen()), ...reasons })),
    ending: async () => endAction(staffIdle, staffForm({ ...(await seen()), hours: '12' })),
    printing: () => printAction(staffIdle, staffForm({ sessionId: id })),
    'people from paper': () => addFromPaperAction(staffIdle, staffForm({ pool, people: 'Іван' })),
    'giving a seat back': () => cancelPersonAction(staffIdle, staffForm({ id: person, pool })),
    calling: () => toldAction(staffIdle, staffForm({ id: person, pool })),
    'a note': () => personNoteAction(staffIdle, staffForm({ id: person, pool, version: '1', note: 'ні' })),
  }
  const marked = async () => {
    const { meetings } = await onlySession(db())
    const marks = [{ enrolmentId: person, meetingId: meetings[0]?.id, present: true }]
    const body = JSON.stringify({ sessionId: id, marks })
    const headers = { 'content-type': 'application/json', origin: 'http://portal.test', host: 'portal.test' }
    return (await POST(new Request('http://portal.test/a', { method: 'POST', headers, body }))).status
  }
  const line = async () => (await loadSessionList(undefined, new Date())).page.rows[0]

  it('belongs to the tutor who made it, and they see its people and change it', async () => {
    expect((await onlySession(db())).tutorId).toBe(tutor.id)
    expect((await loadSheet(id, new Date())).sheet).toMatchObject({
      people: [{ name: 'Ганна' }],
      may: { update: true, change: true, mark: true, issue: true },
    })
    expect((await loadEnding(id, new Date())).sheet).not.toBeNull()
    expect(await loadSessionEditor(id, 'uk')).toMatchObject({
      maySeePeople: true,
      editor: { session: { id } },
    })
    expect(await line()).toMatchObject({ mayUpdate: true, maySeePeople: true })
    expect(await marked()).toBe(200)
    await expect(changes.cancelling()).rejects.toMatchObject(goes('/sheet?told=cancelled'))
  })

  describe.each(['another', 'nobody'] as const)('when %s leads it', (who) => {
    beforeEach(async () => {
      if (who === 'nobody') await db().courseSession.update({ where: { id }, data: { tutorId: null } })
      actAs(await hire(db(), ['tutor']), PATH)
    })

    it('lets a tutor change nothing of it and see nobody', async () => {
      const before = await onlySession(db())
      for (const [name, change] of Object.entries(changes))
        expect({ name, ...(await change()) }).toMatchObject({ name, status: 'failed', code: 'forbidden' })
      expect(await marked()).toBe(403)
      expect(await onlySession(db())).toEqual(before)
      expect(await db().attendance.count()).toBe(0)
      for (const load of [loadSheet, loadEnding])
        await expect(load(id, new Date())).rejects.toThrow('forbidden')
      await expect(loadSessionEditor(id, 'uk')).rejects.toThrow('forbidden')
      expect(await line()).toMatchObject({ id, mayUpdate: false, maySeePeople: false })
    })
  })

  it('stays open to operators and editors as far as their roles go', async () => {
    actAs(await hire(db(), ['operator']), PATH)
    expect((await loadSheet(id, new Date())).sheet?.may).toMatchObject({ change: true, update: false })
    expect(await changes['people from paper']()).toMatchObject({ status: 'ok' })
    expect(await line()).toMatchObject({ mayUpdate: false, maySeePeople: true })
    actAs(await hire(db(), ['tutor', 'editor']), PATH)
    await expect(loadSheet(id, new Date())).rejects.toThrow('forbidden')
    expect(await loadSessionEditor(id, 'uk')).toMatchObject({ maySeePeople: false })
    expect(await line()).toMatchObject({ mayUpdate: true, maySeePeople: false })
  })

  it('is given to a colleague by its tutor, who goes on to the list', async () => {
    const colleague = await hire(db(), ['tutor'])
    const given = { ...facts, ...(await seen()), tutorId: colleague.id }
    await expect(saveOpenAction(staffIdle, staffForm(given))).rejects.toMatchObject(goes(PATH))
    await expect(loadSheet(id, new Date())).rejects.toThrow('forbidden')
    actAs(colleague, PATH)
    expect((await loadSheet(id, new Date())).sheet).not.toBeNull()
  })
})
