import { beforeEach, expect, it } from 'vitest'
import { formatCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, staffForm } from '@/tests/support/staff'
import { registerAppealAction } from './actions.appeals'
import {
  answerAction,
  assignAction,
  closeAction,
  createCallAction,
  mergeAction,
  noteAction,
} from './actions.staff'
import { saveTemplateAction } from './actions.templates'
import { findForOperator } from './data.request'
import { createRequest } from './mutations'

onEachDatabase('actions of operators', () => {
  let operator: Person
  let code = ''

  beforeEach(async () => {
    await db().hotlineRequest.deleteMany()
    await db().submission.deleteMany()
    operator = await hire(db(), ['operator'])
    actAs(operator, '/admin/hotline')
    code = await ask('Як отримати довідку ВПО?')
  })

  async function ask(question: string) {
    const contact = {
      kind: 'phone',
      phone: '+380501234567',
      callWhen: 'any',
      mayLeaveMessage: false,
    } as const
    const made = await createRequest({ question, contact }, { locale: 'uk', now: new Date() })
    return made.code
  }

  async function seen(of = code) {
    const request = await findForOperator(of)
    if (!request) throw new Error('no such request')
    return request
  }

  const fields = async () => {
    const { id, version } = await seen()
    return { id, version: String(version) }
  }
  const audited = () => db().auditEntry.findMany({ where: { actorId: operator.id }, orderBy: { at: 'asc' } })
  const redirectOf = async (done: Promise<unknown>) => {
    const thrown = await done.then(
      (state) => new Error(JSON.stringify(state)),
      (error: Error) => error,
    )
    return 'digest' in thrown ? String(thrown.digest).split(';')[2] : thrown.message
  }

  it('answer for the person who is signed in, with an entry that tells no words', async () => {
    const form = staffForm({ ...(await fields()), text: 'Ось так', kind: 'answer' })
    expect(await answerAction(staffIdle, form)).toEqual({ status: 'ok', data: { version: 2 } })
    expect(await seen()).toMatchObject({
      state: 'answered',
      assignee: { id: operator.id, name: operator.name },
    })
    const entries = await audited()
    expect(entries).toMatchObject([
      {
        action: 'update:hotline-request',
        entity: 'hotline-request',
        before: { state: 'new' },
        after: { state: 'answered' },
      },
    ])
    expect(JSON.stringify(entries)).not.toContain('Ось так')
  })

  it('give both texts when somebody else was first', async () => {
    const before = await fields()
    await answerAction(staffIdle, staffForm({ ...before, text: 'Перша', kind: 'answer' }))
    const second = staffForm({ ...before, text: 'Друга', kind: 'answer' })
    expect(await answerAction(staffIdle, second)).toMatchObject({
      status: 'conflict',
      values: { text: 'Друга' },
      data: { version: 2, state: 'answered', answer: 'Перша' },
    })
    expect((await seen()).messages).toHaveLength(1)
    expect(await audited()).toHaveLength(1)
  })

  it('close only with a guide that there is', async () => {
    const close = async (detail: string) =>
      closeAction(staffIdle, staffForm({ ...(await fields()), outcome: 'guide-used', detail }))
    for (const unknown of ['899', '430-77'])
      expect(await close(unknown)).toMatchObject({ fields: { detail: 'guide-unknown' } })
    expect(await close('430-3')).toMatchObject({ status: 'ok' })
    expect(await seen()).toMatchObject({ state: 'closed', outcome: { kind: 'guide-used', detail: '430-3' } })
    expect(await close('430-3')).toMatchObject({ status: 'failed', code: 'changed' })
  })

  it('put together by the code as people read it, and lead there', async () => {
    const other = await ask('Підкажіть, як отримати довідку')
    const into = formatCode(other).toLowerCase()
    const merge = async (typed: string) =>
      mergeAction(staffIdle, staffForm({ ...(await fields()), into: typed }))
    expect(await merge('не код')).toMatchObject({ fields: { into: 'code-invalid' } })
    expect(await merge(formatCode(code))).toMatchObject({ fields: { into: 'target-same' } })
    expect(await redirectOf(merge(into))).toBe(`/admin/hotline/${(await seen(other)).id}`)
    expect(await seen()).toMatchObject({ mergedInto: { code: formatCode(other) } })
  })

  it('write a call down and lead to its code', async () => {
    const call = staffForm({
      question: 'Не приходить субсидія',
      contact: 'phone',
      phone: '067 123 45 67',
      consent: 'on',
      priority: 'urgent',
      answerLocale: 'en',
      key: 'one-and-the-same-form',
    })
    const address = await redirectOf(createCallAction(staffIdle, call))
    expect(address).toMatch(/^\/admin\/hotline\/\w+\?new=1$/)
    expect(await redirectOf(createCallAction(staffIdle, call))).toBe(address)
    expect(await db().hotlineRequest.count({ where: { channel: 'phone', locale: 'en' } })).toBe(1)
    expect(JSON.stringify(await audited())).not.toMatch(/1234567|субсидія/)
  })

  it('assign, note, register an appeal and keep a template', async () => {
    const assigned = staffForm({ ...(await fields()), assigneeId: operator.id })
    expect(await assignAction(staffIdle, assigned)).toMatchObject({ status: 'ok' })
    const { id } = await seen()
    expect(await noteAction(staffIdle, staffForm({ id, text: 'Дзвонила двічі' }))).toMatchObject({
      status: 'ok',
    })
    const appeal = {
      requestId: id,
      applicantName: 'Петренко Олена',
      residence: 'Дніпро',
      essence: 'Не приходить субсидія',
      contact: '050 123 45 67',
      term: '15-days',
    }
    const register = (receivedOn: string) =>
      registerAppealAction(staffIdle, staffForm({ ...appeal, receivedOn }))
    const today = localDay(new Date())
    expect(await register('2999-01-01')).toMatchObject({ fields: { receivedOn: 'day-future' } })
    expect(await redirectOf(register(today))).toMatch(/^\/admin\/appeals\/\w+$/)
    expect(await register(today)).toMatchObject({ status: 'failed', code: 'changed' })
    const texts = { title: 'Підпис', textUk: 'Ось так', textEn: 'Like this' }
    expect(await redirectOf(saveTemplateAction(staffIdle, staffForm(texts)))).toBe('/admin/hotline/templates')
    expect(JSON.stringify(await audited())).not.toMatch(/Петренко|двічі|субсидія|1234567/)
  })
})
