import { beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { findByCode } from './data'
import { listQueue } from './data.queue'
import { findForOperator } from './data.request'
import { hotlineRetention } from './jobs'
import { addResidentMessage, createRequest, reopenRequest } from './mutations'
import { registerAppeal } from './mutations.appeals'
import { createNote } from './mutations.desk'
import { answerRequest, setRequestState } from './mutations.operators'
import type { NewRequest } from './schema'

const NOW = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const context = { locale: 'uk', now: NOW } as const
const byPhone: NewRequest = {
  question: 'Як отримати довідку ВПО?',
  contact: { kind: 'phone', phone: '+380501234567', callWhen: 'evening', mayLeaveMessage: true },
}
const byCode: NewRequest = { question: 'Де поновити підпис?', contact: { kind: 'code' } }

onEachDatabase('retention', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().hotlineRequest.deleteMany()
    await db().submission.deleteMany()
  })

  async function seen(code: string) {
    const request = await findForOperator(code)
    if (!request) throw new Error('no such request')
    return request
  }

  it('takes words, notes and phones out when their time is over, and keeps counts and history', async () => {
    const { code } = await createRequest(byPhone, context)
    await addResidentMessage({ code, message: 'мій номер справи Ластівка', now: later(1) })
    const { id } = await seen(code)
    const author = { id: 'olena', name: 'Олена' }
    await createNote(id, { text: 'справа Ластівка', author, now: later(1) }, db())
    await setRequestState(
      await seen(code),
      { to: 'waiting', now: later(2), note: 'телефон сина Ластівка' },
      db(),
    )
    await createRequest(byCode, { ...context, now: later(60 * 24 * 200) })
    const end = new Date('2027-11-23T10:02:00Z')
    const none = { erased: 0, appeals: 0 }
    expect(await hotlineRetention(new Date(end.getTime() - 1))).toEqual(none)
    expect(await hotlineRetention(end)).toEqual({ erased: 1, appeals: 0 })
    expect(await hotlineRetention(end)).toEqual(none)
    const row = await db().hotlineRequest.findUnique({
      where: { code },
      include: { messages: true, notes: true, transitions: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
    })
    expect(row).toMatchObject({
      question: '',
      phone: null,
      phoneLast4: null,
      callWhen: null,
      state: 'closed',
    })
    expect(row?.messages).toMatchObject([{ text: '', author: 'resident' }])
    expect(row?.notes).toMatchObject([{ text: '', authorName: 'Олена' }])
    expect(row?.transitions.map(({ to, note }) => [to, note])).toEqual([
      ['new', null],
      ['waiting', null],
      ['closed', 'retention'],
    ])
    expect(JSON.stringify(row)).not.toMatch(/Ластівка|1234567/)
    expect(await findByCode(code)).toMatchObject({
      question: null,
      messages: [],
      mayWrite: false,
      mayReopen: false,
    })
    expect(await reopenRequest({ code, message: 'ще раз', now: end })).toMatchObject({
      reason: 'not-allowed',
    })
    expect(await answerRequest(await seen(code), { text: 'пізно', now: end }, db())).toMatchObject({
      reason: 'not-allowed',
    })
    const { items } = await listQueue({ states: ['new'], take: 10, now: end })
    expect(items[0]?.question).toBe(byCode.question)
  })

  it('keeps an appeal for its own five years, longer than the question it was', async () => {
    const { code } = await createRequest(byPhone, context)
    const appeal = {
      requestId: (await seen(code)).id,
      receivedAt: NOW,
      applicantName: 'Олена Петренко',
      residence: 'Дніпро, вул. Тиха, 1',
      essence: 'Не приходить субсидія',
      contact: '+380501234567',
      term: '1-month',
    } as const
    const done = await registerAppeal(appeal, { staffId: 'olena', now: NOW }, db())
    expect(done).toMatchObject({ ok: true, year: 2026, number: 1 })
    expect(await hotlineRetention(new Date('2027-12-01T00:00:00Z'))).toEqual({ erased: 1, appeals: 0 })
    const kept = () => db().hotlineAppeal.findFirst()
    expect(await kept()).toMatchObject({ applicantName: 'Олена Петренко' })
    expect(await hotlineRetention(new Date('2031-11-22T09:59:59Z'))).toEqual({ erased: 0, appeals: 0 })
    expect(await hotlineRetention(new Date('2031-11-22T10:00:00Z'))).toEqual({ erased: 0, appeals: 1 })
    const row = await kept()
    expect(row).toMatchObject({ year: 2026, number: 1, term: '1-month', essence: '', version: 2 })
    expect(JSON.stringify(row)).not.toMatch(/Петренко|Тиха|субсидія|1234567/)
  })
})
