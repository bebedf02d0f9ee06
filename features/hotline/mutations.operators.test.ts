import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { hire } from '@/tests/support/staff'
import { findByCode } from './data'
import { listQueue } from './data.queue'
import { findForOperator } from './data.request'
import { createRequest, reopenRequest } from './mutations'
import { createNote, createPhoneRequest, mergeRequest } from './mutations.desk'
import {
  answerRequest,
  askResident,
  assignRequest,
  closeRequest,
  setPriority,
  setRequestState,
} from './mutations.operators'
import type { NewRequest } from './schema'

const NOW = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const context = { locale: 'uk', now: NOW } as const
const question: NewRequest = { question: 'Як отримати довідку ВПО?', contact: { kind: 'code' } }
const end = { outcome: 'guide-used', detail: '214-3' } as const

async function seen(code: string) {
  const request = await findForOperator(code)
  if (!request) throw new Error('no such request')
  return request
}

onEachDatabase('operators', () => {
  let code = ''

  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().hotlineRequest.deleteMany()
    await db().submission.deleteMany()
    code = (await createRequest(question, context)).code
  })

  const ask = async (words: string) =>
    (await createRequest({ ...question, question: words }, { ...context, caller: words })).code
  const answer = async (text: string, minutes = 1, by?: string) =>
    answerRequest(await seen(code), { text, now: later(minutes), by }, db())
  const close = async (minutes = 2) => closeRequest(await seen(code), { ...end, now: later(minutes) }, db())

  it('cannot overwrite each other', async () => {
    const both = await seen(code)
    const done = await Promise.all(
      ['перша', 'друга'].map((text) =>
        writeTransaction((tx) => answerRequest(both, { text, now: later(1) }, tx)),
      ),
    )
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    const kept = (await seen(code)).messages
    expect(kept).toHaveLength(1)
    const current = { version: 2, state: 'answered', answer: kept[0]?.text }
    const conflict = { ok: false, reason: 'conflict', current }
    expect(done).toContainEqual(conflict)
    expect(await closeRequest(both, { ...end, now: later(2) }, db())).toEqual(conflict)
  })

  it('move requests only where the rules allow', async () => {
    await close()
    const closed = await seen(code)
    const refused = { ok: false, reason: 'not-allowed' }
    expect(await answer('ні')).toEqual(refused)
    expect(await close()).toEqual(refused)
    expect(await setRequestState(closed, { to: 'waiting', now: later(2) }, db())).toEqual(refused)
    expect(await assignRequest(closed, { assigneeId: null, now: later(2) }, db())).toEqual(refused)
    expect(await setPriority(closed, { priority: 'urgent', now: later(2) }, db())).toEqual(refused)
    const none = { id: 'none', version: 1 }
    expect(await setPriority(none, { priority: 'urgent', now: NOW }, db())).toMatchObject({
      reason: 'unknown',
    })
    expect((await seen(code)).version).toBe(closed.version)
  })

  it('close only with where it ended, which goes when it is taken up again', async () => {
    await close()
    expect(await seen(code)).toMatchObject({
      state: 'closed',
      outcome: { kind: 'guide-used', detail: '214-3' },
    })
    await setRequestState(await seen(code), { to: 'in-work', now: later(3) }, db())
    expect(await seen(code)).toMatchObject({ state: 'in-work', outcome: null })
    await close(4)
    expect(await reopenRequest({ code, message: 'Не вийшло', now: later(5) })).toEqual({ ok: true })
    expect(await seen(code)).toMatchObject({ state: 'new', outcome: null })
    const row = await db().hotlineRequest.findUnique({ where: { code } })
    expect(row?.closedAt).toBeNull()
  })

  it('have what they answer, and may add to an answer', async () => {
    expect(await answer('Ось так', 1, 'olena')).toMatchObject({
      ok: true,
      before: { state: 'new', assigneeId: null },
      after: { state: 'answered', assigneeId: 'olena' },
    })
    await answer('І ще так', 2, 'ivan')
    const request = await seen(code)
    expect(request).toMatchObject({ state: 'answered', assignee: { id: 'olena' } })
    expect(request.messages.map(({ text }) => text)).toEqual(['Ось так', 'І ще так'])
    expect(request.transitions.map(({ to, actor }) => [actor, to])).toEqual([
      ['resident', 'new'],
      ['operator', 'answered'],
    ])
    expect(request.retainUntil.toISOString()).toBe('2027-11-23T10:02:00.000Z')
  })

  it('ask the resident back, who sees the words', async () => {
    await askResident(await seen(code), { text: 'Який у вас телефон?', now: later(1), by: 'olena' }, db())
    expect(await findByCode(code)).toMatchObject({
      state: 'waiting',
      messages: [{ author: 'operator', text: 'Який у вас телефон?' }],
      mayWrite: true,
    })
  })

  it('take, pass on and put back a request, and say that it is urgent', async () => {
    const { id, name } = await hire(db(), ['operator'])
    await assignRequest(await seen(code), { assigneeId: id, now: later(1) }, db())
    expect(await seen(code)).toMatchObject({ state: 'in-work', assignee: { id, name } })
    for (const other of ['nobody', (await hire(db(), ['editor'])).id])
      expect(await assignRequest(await seen(code), { assigneeId: other, now: later(2) }, db())).toEqual({
        ok: false,
        reason: 'not-allowed',
      })
    await assignRequest(await seen(code), { assigneeId: null, now: later(2) }, db())
    await setPriority(await seen(code), { priority: 'urgent', now: later(3) }, db())
    expect(await seen(code)).toMatchObject({ state: 'in-work', assignee: null, priority: 'urgent' })
  })

  it('keep notes for each other, which no resident sees and which overwrite nothing', async () => {
    const before = await seen(code)
    const author = { id: 'olena', name: 'Олена' }
    const note = { text: 'Дзвонила двічі', author, now: later(1) }
    expect(await createNote(before.id, note, db())).toMatchObject({ ok: true })
    expect(await createNote('none', note, db())).toEqual({ ok: false, reason: 'unknown' })
    const after = await seen(code)
    expect(after.notes).toMatchObject([{ author: 'Олена', text: 'Дзвонила двічі', at: later(1) }])
    expect(after.version).toBe(before.version)
    expect(JSON.stringify(await findByCode(code))).not.toContain('двічі')
  })

  describe('put repeated requests together', () => {
    const merge = async (from: string, into: string) =>
      mergeRequest(await seen(from), { into, now: later(1) }, db())

    it('so that they leave the queue and get the same answer and end', async () => {
      const again = await ask('Підкажіть, як отримати довідку ВПО')
      expect(await merge(again, code)).toEqual({ ok: true, intoId: (await seen(code)).id })
      const { items, total } = await listQueue({ states: ['new', 'in-work'], take: 9, now: NOW })
      expect([total, items.map((item) => parseCode(item.code))]).toEqual([1, [code]])
      expect((await seen(code)).mergedFrom).toMatchObject([
        { question: 'Підкажіть, як отримати довідку ВПО' },
      ])
      await answer('Ось так')
      expect(await findByCode(again)).toMatchObject({ state: 'answered', messages: [{ text: 'Ось так' }] })
      await close()
      expect(await seen(again)).toMatchObject({ state: 'closed', outcome: { detail: '214-3' } })
    })

    it('until a resident has more to say', async () => {
      const again = await ask('Те саме')
      await merge(again, code)
      await answer('Ось так')
      await reopenRequest({ code: again, message: 'У мене інакше', now: later(3) })
      expect(await seen(again)).toMatchObject({ state: 'new', mergedInto: null })
      const { total } = await listQueue({ states: ['new'], take: 9, now: NOW })
      expect(total).toBe(1)
    })

    it('without chains, circles, or a finished one', async () => {
      const [second, third] = [await ask('Друге'), await ask('Третє')]
      await merge(third, second)
      expect(await merge(second, third)).toEqual({ ok: false, reason: 'target-unknown' })
      expect(await merge(code, code)).toEqual({ ok: false, reason: 'target-same' })
      expect(await merge(code, 'ACEHKM239')).toEqual({ ok: false, reason: 'target-unknown' })
      await merge(second, code)
      expect((await seen(code)).mergedFrom).toHaveLength(2)
      const old = await seen(code)
      await answer('Ось так')
      expect(await mergeRequest(old, { into: await ask('Інше'), now: later(2) }, db())).toEqual({
        ok: false,
        reason: 'conflict',
      })
      expect(await merge(await ask('Ще інше'), code)).toEqual({ ok: false, reason: 'target-unknown' })
    })
  })

  it('write a call down once, with its phone, for who took it', async () => {
    const call: NewRequest = {
      question: 'Не приходить субсидія',
      contact: { kind: 'phone', phone: '+380501234567', callWhen: 'any', mayLeaveMessage: false },
    }
    const by = {
      locale: 'uk',
      priority: 'urgent',
      staffId: 'olena',
      now: NOW,
      key: 'a-key-of-the-form',
    } as const
    const first = await writeTransaction((tx) => createPhoneRequest(call, by, tx))
    const second = await writeTransaction((tx) => createPhoneRequest(call, by, tx))
    expect(second).toEqual({ ...first, repeated: true })
    expect(await seen(first.code)).toMatchObject({
      channel: 'phone',
      state: 'in-work',
      priority: 'urgent',
      assignee: { id: 'olena' },
      phone: '+380501234567',
      transitions: [{ from: null, to: 'in-work', actor: 'operator' }],
    })
    expect(await findByCode(first.code)).toMatchObject({ contact: { lastDigits: '67' } })
  })
})
