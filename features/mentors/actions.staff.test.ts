import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, staffForm } from '@/tests/support/staff'
import {
  assignAction,
  closeAction,
  createCallAction,
  decideAction,
  entryAction,
  matchAction,
  publicWordsAction,
  reopenAction,
} from './actions.staff'
import { findRequestByCode, listPublicMentors } from './data'
import { listHistory } from './data.history'
import { getStaffMentor } from './data.mentors'
import { createApplication, createHelpRequest } from './mutations'

const application = {
  kind: 'mentor',
  name: 'Прізвище Ім’я',
  phone: '+380501112233',
  publicName: 'Ім’я',
  about: null,
  themes: ['money'],
  ways: ['phone'],
  languages: ['uk'],
  settlement: null,
} as const
const request = {
  need: 'Хочу навчитися платити за світло',
  themes: ['money'],
  ways: ['phone'],
  language: 'uk',
  settlement: null,
  wishedMentorId: null,
  contact: { phone: '+380671234567', name: 'Сусідка' },
} as const

onEachDatabase('staff who bring people together', () => {
  let operator: Person
  let code = ''
  const mentor = () => db().mentor.findFirstOrThrow()
  const asked = () => db().learningRequest.findFirstOrThrow()
  const seen = ({ id, version }: { id: string; version: number }) => ({ id, version: String(version) })
  const audited = () => db().auditEntry.findMany({ where: { actorId: operator.id }, orderBy: { at: 'asc' } })
  const decide = async (values: Record<string, string>) =>
    decideAction(staffIdle, staffForm({ ...seen(await mentor()), ...values }))
  const match = async (values: Record<string, string>) =>
    matchAction(staffIdle, staffForm({ ...seen(await asked()), ...values }))
  const close = async (outcome: string) =>
    closeAction(staffIdle, staffForm({ ...seen(await asked()), outcome }))
  const record = async (values: Record<string, string>) =>
    entryAction(staffIdle, staffForm({ id: (await asked()).id, text: 'Дзвонила двічі', ...values }))
  const approve = () => decide({ to: 'approved', talked: 'on' })

  beforeEach(async () => {
    await db().learningRequest.deleteMany()
    await db().mentor.deleteMany()
    await db().submission.deleteMany()
    operator = await hire(db(), ['operator'])
    actAs(operator, '/admin/mentors')
    const now = new Date()
    const lists = { themes: [...application.themes], ways: [...application.ways] }
    await createApplication({ ...application, ...lists, languages: ['uk'] }, { locale: 'uk', now })
    const needed = { ...request, themes: [...request.themes], ways: [...request.ways] }
    code = (await createHelpRequest(needed, { locale: 'uk', now })).code
  })

  it('show somebody only after a talk, refuse only with words, and change what everybody reads', async () => {
    expect(await decide({ to: 'approved' })).toMatchObject({ fields: { talked: 'talk-first' } })
    expect(await decide({ to: 'refused' })).toMatchObject({ fields: { answer: 'required' } })
    expect(await decide({ to: 'paused' })).toMatchObject({ status: 'failed', code: 'changed' })
    expect(await approve()).toMatchObject({ status: 'ok' })
    expect(await listPublicMentors()).toHaveLength(1)

    const words = { publicName: 'Пані Ім’я', themes: ['start'], languages: ['uk', 'en'], ways: ['online'] }
    const save = async (changes: Record<string, string>) =>
      publicWordsAction(staffIdle, staffForm({ ...seen(await mentor()), ...words, ...changes }))
    expect(await save({ about: 'Пишіть @imya_pryklad' })).toMatchObject({
      fields: { about: 'words-personal' },
    })
    expect(await save({ about: 'Покажу' })).toMatchObject({ status: 'ok' })
    expect(await listPublicMentors()).toMatchObject([
      { publicName: 'Пані Ім’я', about: 'Покажу', themes: ['start'], languages: ['uk', 'en'] },
    ])
    expect(await decide({ to: 'paused' })).toMatchObject({ status: 'ok' })
    expect(await listPublicMentors()).toEqual([])

    const entries = await audited()
    expect(entries.map(({ action }) => action)).toEqual([
      'check:mentor',
      'update:mentor-words',
      'check:mentor',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Прізвище|1112233|Пані/)
    const history = await listHistory('mentor', (await mentor()).id)
    expect(history.map(({ to }) => to)).toEqual(['approved', null, 'paused'])
  })

  it('learn what stands there when somebody else was first', async () => {
    const before = seen(await mentor())
    await approve()
    const late = staffForm({ ...before, to: 'refused', answer: 'Ні' })
    expect(await decideAction(staffIdle, late)).toMatchObject({
      status: 'conflict',
      values: { answer: 'Ні' },
      data: { version: 2, state: 'approved' },
    })
    const stale = seen(await asked())
    await match({ courseSlug: 'basic' })
    const other = staffForm({ ...stale, outcome: 'nobody-free' })
    expect(await closeAction(staffIdle, other)).toMatchObject({
      status: 'conflict',
      data: { version: 2, state: 'matched' },
    })
  })

  it('match only with whom and what there is', async () => {
    const { id } = await mentor()
    expect(await match({ mentorId: id })).toMatchObject({ fields: { mentorId: 'mentor-unknown' } })
    expect(await match({ placeId: 'nowhere' })).toMatchObject({ fields: { placeId: 'choice-unknown' } })
    expect(await match({ courseSlug: 'none' })).toMatchObject({ fields: { courseSlug: 'choice-unknown' } })
    expect(await match({})).toMatchObject({ status: 'failed', code: 'changed' })
    await approve()
    expect(await match({ mentorId: id, courseSlug: 'basic' })).toMatchObject({ status: 'ok' })
    expect(await asked()).toMatchObject({ state: 'matched', mentorId: id, courseSlug: 'basic' })
    expect(await getStaffMentor(id)).toMatchObject({ openRequests: 1 })
    expect(await match({})).toMatchObject({ status: 'ok' })
    expect(await asked()).toMatchObject({ state: 'new', mentorId: null, courseSlug: null })
  })

  it('end a request as helped only with what the person did, and open it again', async () => {
    await approve()
    await match({ mentorId: (await mentor()).id })
    expect(await close('')).toMatchObject({ fields: { outcome: 'outcome-missing' } })
    expect(await close('helped')).toMatchObject({ fields: { outcome: 'outcome-needs-record' } })
    expect(await close('to-place')).toMatchObject({ fields: { outcome: 'outcome-needs-place' } })
    expect(await close('to-course')).toMatchObject({ fields: { outcome: 'outcome-needs-course' } })
    expect(await record({ kind: 'called', minutes: 'довго' })).toMatchObject({
      fields: { minutes: 'minutes-form' },
    })
    expect(await record({ kind: 'note', autonomy: 'alone' })).toMatchObject({ status: 'ok' })
    expect(await close('helped')).toMatchObject({ fields: { outcome: 'outcome-needs-record' } })
    expect(await record({ kind: 'met', autonomy: 'together', minutes: '40' })).toMatchObject({ status: 'ok' })
    expect(await record({ kind: 'answer', text: 'Чекаємо у вівторок' })).toMatchObject({ status: 'ok' })
    expect(await close('helped')).toMatchObject({ status: 'ok' })
    const told = await findRequestByCode(code)
    expect(told).toMatchObject({
      state: 'closed',
      outcome: 'helped',
      answers: [{ text: 'Чекаємо у вівторок' }],
    })
    expect(JSON.stringify(told)).not.toMatch(/Прізвище|1112233|двічі/)
    expect(JSON.stringify(await audited())).not.toMatch(/1112233|1234567|світло|Сусідка|двічі|вівторок/)

    const again = await reopenAction(staffIdle, staffForm(seen(await asked())))
    expect(again).toMatchObject({ status: 'ok' })
    expect(await asked()).toMatchObject({ state: 'new', outcome: null, mentorId: null, closedAt: null })
  })

  it('put requests back when a mentor is paused, with an entry for each', async () => {
    await approve()
    await match({ mentorId: (await mentor()).id })
    await decide({ to: 'paused' })
    const row = await asked()
    expect(row).toMatchObject({ state: 'new', mentorId: null })
    const history = await listHistory('learning-request', row.id)
    expect(history.map(({ action }) => action)).toEqual([
      'match:learning-request',
      'release:learning-request',
    ])
  })

  it('write a call down once, assign it, and leave mentors to those who may check them', async () => {
    const call = staffForm({
      ...{ need: 'Як зняти показники', 'theme.money': 'on', 'way.phone': 'on', contact: 'phone' },
      ...{ phone: '067 765 43 21', name: 'Пан', consent: 'on', answerLocale: 'en', key: 'one-and-the-same' },
    })
    const redirectOf = (done: Promise<unknown>) =>
      done.then(String, (error: { digest?: string }) => error.digest)
    const address = await redirectOf(createCallAction(staffIdle, call))
    expect(address).toMatch(/\/admin\/learning-requests\/\w+\?new=1/)
    expect(await redirectOf(createCallAction(staffIdle, call))).toBe(address)
    expect(await db().learningRequest.count({ where: { assigneeId: operator.id, locale: 'en' } })).toBe(1)

    const consultant = await hire(db(), ['consultant'])
    const row = await db().learningRequest.findFirstOrThrow({ where: { assigneeId: null } })
    const assign = (id: string, version: number) =>
      assignAction(staffIdle, staffForm({ ...seen({ id: row.id, version }), assigneeId: id }))
    expect(await assign(consultant.id, row.version)).toMatchObject({ status: 'ok' })
    const tutor = await hire(db(), ['tutor'])
    expect(await assign(tutor.id, row.version + 1)).toMatchObject({ status: 'failed', code: 'changed' })
    actAs(consultant)
    expect(await approve()).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
