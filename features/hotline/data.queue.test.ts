import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { hire } from '@/tests/support/staff'
import { countQueue, listForExport, listQueue, queueVersion } from './data.queue'
import { findForOperator, listByLastFour, listDuplicates } from './data.request'
import { addResidentMessage, createRequest } from './mutations'
import { createNote, mergeRequest } from './mutations.desk'
import { answerRequest, assignRequest, closeRequest, setPriority } from './mutations.operators'
import { queueCsv } from './rules/queue-csv'

const NOW = new Date('2026-11-23T10:00:00Z')
const DAY = 86_400_000
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY)

onEachDatabase('the queue', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().hotlineRequest.deleteMany()
    await db().submission.deleteMany()
  })

  async function ask(question: string, phone: string | null = null, days = 0) {
    const contact = phone
      ? ({ kind: 'phone', phone, callWhen: 'any', mayLeaveMessage: false } as const)
      : ({ kind: 'code' } as const)
    const context = { locale: 'uk', now: daysAgo(days), caller: question } as const
    return (await createRequest({ question, contact }, context)).code
  }

  async function seen(code: string) {
    const request = await findForOperator(code)
    if (!request) throw new Error('no such request')
    return request
  }

  const open = { states: ['new', 'in-work', 'waiting'], now: NOW, take: 50 } as const
  const questions = async (query: Partial<Parameters<typeof listQueue>[0]> = {}) =>
    (await listQueue({ ...open, ...query })).items.map(({ question }) => question)

  it('shows the overdue first, then the urgent, then what is due', async () => {
    await ask('сьогодні')
    await ask('давно', '+380501234567', 14)
    await ask('ще давніше', null, 20)
    await setPriority(await seen(await ask('терміново')), { priority: 'urgent', now: NOW }, db())
    expect(await questions()).toEqual(['ще давніше', 'давно', 'терміново', 'сьогодні'])
    const pages = [await questions({ take: 3 }), await questions({ take: 3, skip: 3 })]
    expect(pages.flat()).toEqual(await questions())
    expect(await questions({ overdueOnly: true })).toEqual(['ще давніше', 'давно'])
    expect(await questions({ phoneLast4: '4567' })).toEqual(['давно'])
    expect(await questions({ priority: 'urgent' })).toEqual(['терміново'])
    expect(await questions({ channel: 'phone' })).toEqual([])
    expect(await questions({ states: ['closed'] })).toEqual([])
  })

  it('knows whose a request is and counts what waits', async () => {
    const first = await ask('перше')
    await ask('друге', null, 14)
    const { id } = await hire(db(), ['operator'])
    await assignRequest(await seen(first), { assigneeId: id, now: NOW }, db())
    expect(await questions({ assigneeId: id })).toEqual(['перше'])
    expect(await questions({ assigneeId: null })).toEqual(['друге'])
    expect(await questions({ code: first })).toEqual(['перше'])
    expect(await countQueue(id, NOW)).toEqual({
      new: 1,
      'in-work': 1,
      waiting: 0,
      answered: 0,
      closed: 0,
      open: 2,
      overdue: 1,
      mine: 1,
    })
  })

  it('has a version that changes with every change and otherwise stays', async () => {
    const versions = [await queueVersion()]
    const note = async (change: Promise<unknown>) => {
      await change
      versions.push(await queueVersion())
    }
    const code = await ask('перше')
    await note(Promise.resolve())
    await note(addResidentMessage({ code, message: 'ще', now: NOW }))
    const { id } = await seen(code)
    await note(createNote(id, { text: 'про себе', author: { id: 'o', name: 'О' }, now: NOW }, db()))
    await note(answerRequest(await seen(code), { text: 'так', now: NOW }, db()))
    expect(new Set(versions).size).toBe(5)
    expect(await queueVersion()).toBe(versions.at(-1))
  })

  it('finds what was asked from a phone by its last digits, newest first', async () => {
    const old = await ask('старе', '+380501234567', 40)
    await answerRequest(await seen(old), { text: 'Ось так', now: daysAgo(39) }, db())
    await ask('нове', '+380671114567')
    await ask('інше', '+380671110000')
    expect(await listByLastFour('4567')).toMatchObject([
      { question: 'нове', answer: null },
      { question: 'старе', answer: 'Ось так', state: 'answered' },
    ])
  })

  describe('duplicates', () => {
    it('are open requests from the same phone or in nearly the same words', async () => {
      const code = await ask('Як отримати довідку ВПО?', '+380501234567')
      await ask('Підкажіть, як отримати довідки ВПО')
      await ask('Інше запитання', '+380501234567')
      await ask('Зовсім про субсидію на газ', '+380671234567')
      await ask('Як отримати довідку ВПО', null, 40)
      const found = await listDuplicates(await seen(code), NOW)
      expect(found.map(({ question, reason }) => [reason, question]).sort()).toEqual([
        ['phone', 'Інше запитання'],
        ['words', 'Підкажіть, як отримати довідки ВПО'],
      ])
    })

    it('are gone once they were put together', async () => {
      const code = await ask('Як отримати довідку ВПО?')
      const again = await ask('Як отримати довідки ВПО')
      await mergeRequest(await seen(again), { into: code, now: NOW }, db())
      expect(await listDuplicates(await seen(code), NOW)).toEqual([])
    })
  })

  it('is exported without phones, codes and words', async () => {
    const code = await ask('=Моє ім’я Олена', '+380501234567', 14)
    await answerRequest(await seen(code), { text: 'Секретна відповідь', now: daysAgo(1) }, db())
    const end = { outcome: 'outside-our-power', detail: '=Пенсійний фонд', now: NOW } as const
    await closeRequest(await seen(code), end, db())
    const csv = queueCsv(await listForExport(NOW))
    expect(csv.split('\r\n')).toEqual([
      'created,channel,language,state,priority,due,overdue,answered,closed,reopened,outcome,outcome_detail,messages,appeal',
      "2026-11-09,web,uk,closed,normal,2026-11-12,false,2026-11-22,2026-11-23,false,outside-our-power,'=Пенсійний фонд,1,false",
      '',
    ])
    for (const secret of ['Олена', '4567', code, formatCode(code), 'Секретна'])
      expect(csv).not.toContain(secret)
  })
})
