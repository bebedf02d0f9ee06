import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { findByCode } from './data'
import { findForOperator } from './data.request'
import { addResidentMessage, createRequest, reopenRequest } from './mutations'
import { answerRequest, setRequestState } from './mutations.operators'
import type { NewRequest } from './schema'

const NOW = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const byPhone: NewRequest = {
  question: 'Як отримати довідку ВПО?',
  contact: { kind: 'phone', phone: '+380501234567', callWhen: 'evening', mayLeaveMessage: true },
}
const byCode: NewRequest = { question: 'Де поновити підпис?', contact: { kind: 'code' } }
const context = { locale: 'uk', now: NOW } as const

async function seen(code: string) {
  const request = await findForOperator(code)
  if (!request) throw new Error('no such request')
  return request
}

onEachDatabase('hotline', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().hotlineRequest.deleteMany()
    await db().submission.deleteMany()
  })

  it('keeps a question and opens it by its code, without the phone', async () => {
    const { code, repeated } = await createRequest(byPhone, context)
    expect(repeated).toBe(false)
    expect(parseCode(code)).toBe(code)
    const view = await findByCode(code)
    expect(view).toMatchObject({
      state: 'new',
      question: byPhone.question,
      messages: [],
      contact: { kind: 'phone', lastDigits: '67', callWhen: 'evening' },
      mayWrite: true,
      mayReopen: false,
    })
    expect(view?.dueAt.toISOString()).toBe('2026-11-26T21:59:59.000Z')
    expect(view?.retainUntil.toISOString()).toBe('2027-11-23T10:00:00.000Z')
    expect(JSON.stringify(view)).not.toContain('1234567')
    expect(await findByCode('ACEHKM239')).toBeNull()
    expect(await seen(code)).toMatchObject({
      phone: '+380501234567',
      mayLeaveMessage: true,
      transitions: [{ from: null, to: 'new', actor: 'resident' }],
    })
  })

  it('keeps no phone and no consent of somebody who comes back with the code', async () => {
    const { code } = await createRequest(byCode, context)
    const row = await db().hotlineRequest.findUnique({ where: { code } })
    expect(row).toMatchObject({ phone: null, phoneLast4: null, callWhen: null, consentVersion: null })
    expect((await findByCode(code))?.contact).toEqual({ kind: 'code' })
  })

  it('makes one request of a double submit, and of 20 parallel ones', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => createRequest(byPhone, context)))
    expect(new Set(all.map(({ code }) => code)).size).toBe(1)
    expect(await createRequest(byPhone, { ...context, now: later(9) })).toMatchObject({ repeated: true })
    expect(await db().hotlineRequest.count()).toBe(1)
    expect(await db().hotlineTransition.count()).toBe(1)
  })

  it('gives two people with the same words two codes', async () => {
    const first = await createRequest(byCode, { ...context, caller: 'one' })
    const second = await createRequest(byCode, { ...context, caller: 'two' })
    expect(second.code).not.toBe(first.code)
    const other = { ...byPhone, contact: { ...byPhone.contact, phone: '+380671234567' } } as NewRequest
    await createRequest(byPhone, context)
    expect(await createRequest(other, context)).toMatchObject({ repeated: false })
  })

  it('loses no second question that was written under the first one’s key', async () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const first = await createRequest(byPhone, { ...context, key })
    expect(await createRequest(byPhone, { ...context, key, now: later(60) })).toEqual({
      ...first,
      repeated: true,
    })
    const second = await createRequest({ ...byPhone, question: 'А як субсидію?' }, { ...context, key })
    expect(second).toMatchObject({ repeated: false })
    expect((await findByCode(second.code))?.question).toBe('А як субсидію?')
  })

  describe('messages of residents', () => {
    it('are added once, wake a waiting request, and prolong its keeping', async () => {
      const { code } = await createRequest(byPhone, context)
      await setRequestState(
        await seen(code),
        { to: 'waiting', now: later(1), note: 'чекаємо на копію' },
        db(),
      )
      const words = { code, message: 'Ось номер справи', now: later(2) }
      expect(await Promise.all([addResidentMessage(words), addResidentMessage(words)])).toEqual([
        { ok: true },
        { ok: true },
      ])
      const view = await findByCode(code)
      expect(view).toMatchObject({
        state: 'in-work',
        messages: [{ author: 'resident', text: 'Ось номер справи' }],
      })
      expect(view?.retainUntil.toISOString()).toBe('2027-11-23T10:02:00.000Z')
      expect((await seen(code)).transitions.map(({ to, actor }) => [actor, to])).toEqual([
        ['resident', 'new'],
        ['operator', 'waiting'],
        ['resident', 'in-work'],
      ])
    })

    it('all arrive when they come at the same moment', async () => {
      const { code } = await createRequest(byPhone, context)
      const messages = ['перше', 'друге', 'третє', 'четверте']
      const done = await Promise.all(
        messages.map((message) => addResidentMessage({ code, message, now: later(1) })),
      )
      expect(done).toEqual(messages.map(() => ({ ok: true })))
      expect((await findByCode(code))?.messages.map(({ text }) => text).sort()).toEqual([...messages].sort())
    })

    it('are refused for unknown codes and where nobody would read them', async () => {
      const words = { message: 'Алло', now: later(2) }
      expect(await addResidentMessage({ ...words, code: 'ACEHKM239' })).toEqual({
        ok: false,
        reason: 'unknown',
      })
      const { code } = await createRequest(byPhone, context)
      await answerRequest(await seen(code), { text: 'Так', now: later(1) }, db())
      expect(await addResidentMessage({ ...words, code })).toEqual({ ok: false, reason: 'not-allowed' })
    })

    it('open an answered request again, with a new term, once', async () => {
      const { code } = await createRequest(byPhone, context)
      const words = { code, message: 'Не вийшло', now: later(60 * 24 * 7) }
      expect(await reopenRequest(words)).toEqual({ ok: false, reason: 'not-allowed' })
      await answerRequest(await seen(code), { text: 'Ось так', now: later(1) }, db())
      expect(await findByCode(code)).toMatchObject({ state: 'answered', mayWrite: false, mayReopen: true })
      expect(await reopenRequest(words)).toEqual({ ok: true })
      expect(await reopenRequest({ ...words, now: later(60 * 24 * 7 + 1) })).toEqual({ ok: true })
      const view = await findByCode(code)
      expect(view).toMatchObject({ state: 'new', mayWrite: true })
      expect(view?.dueAt.toISOString()).toBe('2026-12-03T21:59:59.000Z')
      expect(view?.messages.map(({ author, text }) => [author, text])).toEqual([
        ['operator', 'Ось так'],
        ['resident', 'Не вийшло'],
      ])
    })
  })
})
