import { beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { countAppeals, getAppeal, listAppeals, listAppealYears } from './data.appeals'
import { findForOperator } from './data.request'
import { listTemplates } from './data.templates'
import { createRequest } from './mutations'
import {
  answerAppeal,
  extendAppeal,
  forwardAppeal,
  type NewAppeal,
  registerAppeal,
} from './mutations.appeals'
import { createTemplate, removeTemplate, updateTemplate } from './mutations.templates'

const NOW = new Date('2026-11-23T10:00:00Z')
const by = { staffId: 'olena', now: NOW }

onEachDatabase('appeals and templates', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().hotlineRequest.deleteMany()
    await db().hotlineTemplate.deleteMany()
    await db().submission.deleteMany()
  })

  async function appealOf(words: string, change: Partial<NewAppeal> = {}): Promise<NewAppeal> {
    const contact = { kind: 'code' } as const
    const { code } = await createRequest(
      { question: words, contact },
      { locale: 'uk', now: NOW, caller: words },
    )
    return {
      requestId: (await findForOperator(code))?.id ?? '',
      receivedAt: NOW,
      applicantName: 'Олена Петренко',
      residence: 'Дніпро',
      essence: words,
      contact: '+380501234567',
      term: '1-month',
      ...change,
    }
  }

  async function registered(words: string, change: Partial<NewAppeal> = {}) {
    const done = await registerAppeal(await appealOf(words, change), by, db())
    const appeal = done.ok ? await getAppeal(done.id, NOW) : null
    if (!appeal) throw new Error('not registered')
    return appeal
  }

  it('get the next number of the year of their receipt, and a last day', async () => {
    const first = await appealOf('перше')
    expect(await registerAppeal(first, by, db())).toMatchObject({
      ok: true,
      year: 2026,
      number: 1,
      dueOn: '2026-12-23',
    })
    expect(await registerAppeal(first, by, db())).toEqual({ ok: false, reason: 'registered' })
    expect(await registerAppeal({ ...first, requestId: 'none' }, by, db())).toEqual({
      ok: false,
      reason: 'unknown',
    })
    const newYear = { receivedAt: new Date('2026-12-31T23:00:00Z'), term: '15-days' } as const
    expect(await registered('нового року за Києвом', newYear)).toMatchObject({
      year: 2027,
      number: 1,
      dueOn: '2027-01-16',
      overdue: false,
    })
    expect(await listAppealYears()).toEqual([2027, 2026])
  })

  it('never share a number, even when they are registered at once', async () => {
    const appeals = await Promise.all(['а', 'б', 'в', 'г', 'ґ'].map((words) => appealOf(`запит ${words}`)))
    const done = await Promise.all(
      appeals.map((appeal) => writeTransaction((tx) => registerAppeal(appeal, by, tx))),
    )
    expect(done.map((one) => one.ok && one.number).sort()).toEqual([1, 2, 3, 4, 5])
  })

  it('are made longer once, to 45 days from receipt, with the reason', async () => {
    const appeal = await registered('перше')
    expect(await extendAppeal(appeal, 'Чекаємо на відповідь фонду', db())).toEqual({ ok: true })
    const longer = await getAppeal(appeal.id, NOW)
    expect(longer).toMatchObject({
      term: '45-days',
      dueOn: '2027-01-07',
      extendedFor: 'Чекаємо на відповідь фонду',
    })
    expect(await extendAppeal(appeal, 'Ще раз', db())).toEqual({
      ok: false,
      reason: 'conflict',
      current: { version: 2, now: 'Чекаємо на відповідь фонду' },
    })
    const seen = { id: appeal.id, version: longer?.version ?? 0 }
    expect(await extendAppeal(seen, 'Ще раз', db())).toEqual({ ok: false, reason: 'not-allowed' })
  })

  it('end with an answer or with whom they went to, once', async () => {
    const [first, second] = [await registered('перше'), await registered('друге')]
    const both = await Promise.all(
      ['так', 'ні'].map((answer) => writeTransaction((tx) => answerAppeal(first, { answer, now: NOW }, tx))),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    await forwardAppeal(second, { to: 'Пенсійний фонд', now: NOW }, db())
    expect(await getAppeal(second.id, NOW)).toMatchObject({
      state: 'forwarded',
      forwardedTo: 'Пенсійний фонд',
    })
    const seen = { id: second.id, version: second.version + 1 }
    expect(await answerAppeal(seen, { answer: 'так', now: NOW }, db())).toEqual({
      ok: false,
      reason: 'not-allowed',
    })
    expect(await forwardAppeal({ id: 'none', version: 1 }, { to: 'Суд', now: NOW }, db())).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })

  it('stand in the register by their last day while they run', async () => {
    await registered('довге', { term: '45-days' })
    await registered('коротке', { term: '15-days' })
    await answerAppeal(await registered('готове'), { answer: 'так', now: NOW }, db())
    const words = async (filter: Parameters<typeof listAppeals>[0]) =>
      (await listAppeals(filter, NOW)).map(({ essence }) => essence)
    expect(await words({ year: 2026 })).toEqual(['коротке', 'довге', 'готове'])
    expect(await words({ year: 2026, state: 'answered' })).toEqual(['готове'])
    expect(await words({ year: 2025 })).toEqual([])
    const after = new Date('2026-12-09T10:00:00Z')
    expect(await countAppeals(after)).toEqual({ running: 2, overdue: 1 })
    expect((await listAppeals({ year: 2026 }, after))[0]).toMatchObject({ essence: 'коротке', overdue: true })
  })

  it('keeps templates by title, and no change over another one', async () => {
    const texts = { title: 'Підпис', textUk: 'Ось так', textEn: 'Like this' }
    const id = await createTemplate(texts, db())
    await createTemplate({ ...texts, title: 'Довідка' }, db())
    expect((await listTemplates()).map(({ title }) => title)).toEqual(['Довідка', 'Підпис'])
    expect(await updateTemplate({ id, version: 1 }, { ...texts, textUk: 'Інакше' }, db())).toEqual({
      ok: true,
    })
    const conflict = { ok: false, reason: 'conflict', current: { version: 2, now: 'Інакше' } }
    expect(await updateTemplate({ id, version: 1 }, texts, db())).toEqual(conflict)
    expect(await removeTemplate({ id, version: 1 }, db())).toEqual(conflict)
    expect(await removeTemplate({ id, version: 2 }, db())).toEqual({ ok: true })
    expect(await removeTemplate({ id, version: 2 }, db())).toEqual({ ok: false, reason: 'unknown' })
    expect(await listTemplates()).toHaveLength(1)
  })
})
