import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lookUpCode } from '@/lib/code-lookup'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { idle } from '@/lib/form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import { addMessageAction, createRequestAction, reopenAction } from './actions'
import { findForOperator } from './data.request'
import { loadRequestByCode } from './loaders'
import { answerRequest } from './mutations.operators'

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

/** Where an action leads; the framework carries redirects as errors. */
async function redirectOf(done: Promise<unknown>): Promise<string> {
  const error = await done.then(
    (state) => new Error(`no redirect but ${JSON.stringify(state)}`),
    (thrown: Error & { digest?: string }) => thrown,
  )
  const address = 'digest' in error ? String(error.digest).split(';')[2] : undefined
  if (!address) throw error
  return address
}

const good = {
  question: 'Як отримати довідку?',
  contact: 'phone',
  phone: '0501234567',
  consent: 'on',
  locale: 'uk',
}

onEachDatabase('hotline actions', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    askFrom(`somebody ${Math.random()}`)
    await db().hotlineRequest.deleteMany()
    await db().submission.deleteMany()
  })

  const ask = async (values: Record<string, string> = good) =>
    (await redirectOf(createRequestAction(idle, form(values)))).match(/\/r\/([^?]+)/)?.[1] ?? ''

  it('store a question and lead to its code, in the language of the form', async () => {
    const address = await redirectOf(createRequestAction(idle, form(good)))
    expect(address).toMatch(/^\/r\/[ACEHKMPTX2-9]{3}-[ACEHKMPTX2-9]{3}-[ACEHKMPTX2-9]{3}\?new=1$/)
    expect(await redirectOf(createRequestAction(idle, form(good)))).toBe(address)
    const english = { ...good, question: 'How to sign?', locale: 'en' }
    expect(await redirectOf(createRequestAction(idle, form(english)))).toMatch(/^\/en\/r\/.*\?new=1$/)
    expect(await db().hotlineRequest.count()).toBe(2)
  })

  it('lead robots to a page like any other and store nothing', async () => {
    const address = await redirectOf(createRequestAction(idle, form({ ...good, website: 'x' })))
    expect(parseCode(address.match(/\/r\/([^?]+)/)?.[1] ?? '')).not.toBeNull()
    expect(await db().hotlineRequest.count()).toBe(0)
  })

  it('give everything that was typed back', async () => {
    const typed = { ...good, phone: '050 12', question: 'я'.repeat(5000) }
    expect(await createRequestAction(idle, form(typed))).toEqual({
      status: 'invalid',
      fields: { phone: 'phone-too-short' },
      values: typed,
    })
  })

  it('take words by a code as people type it, and open a request again', async () => {
    const code = await ask()
    const typed = code.replaceAll('-', ' ').toLowerCase()
    const words = form({ code: typed, message: 'Ще одне', locale: 'en' })
    expect(await redirectOf(addMessageAction(idle, words))).toBe(`/en/r/${code}?sent=message`)
    const request = await findForOperator(parseCode(code) ?? '')
    await answerRequest(
      { id: request?.id ?? '', version: request?.version ?? 0 },
      { text: 'Так', now: new Date() },
      db(),
    )
    const late = form({ code, message: 'Дякую', locale: 'uk' })
    expect(await addMessageAction(idle, late)).toMatchObject({ status: 'failed', code: 'changed' })
    const again = form({ code, message: 'Не вийшло', locale: 'uk' })
    expect(await redirectOf(reopenAction(idle, again))).toBe(`/r/${code}?sent=reopen`)
    expect(await redirectOf(reopenAction(idle, again))).toBe(`/r/${code}?sent=reopen`)
  })

  it.each(['ACE-HKM-239', 'no code', ''])('tell nothing of the unknown code %j', async (code) => {
    const words = form({ code, message: 'Алло', locale: 'uk' })
    expect(await addMessageAction(idle, words)).toMatchObject({ status: 'failed', code: 'gone' })
  })

  describe('a look-up by code', () => {
    const loadRequest = (typed: string) => lookUpCode(typed, { request: loadRequestByCode })

    it('finds a request by its code as people type it', async () => {
      const code = await ask()
      expect(await loadRequest(` ${code.toLowerCase()} `)).toMatchObject({
        status: 'found',
        kind: 'request',
        value: { code, question: good.question, contact: { kind: 'phone', lastDigits: '67' } },
      })
    })

    it('takes as long for a known, an unknown and a malformed code', async () => {
      const known = await ask()
      await loadRequest(known)
      for (const code of [known, 'ACE-HKM-239', 'не код']) {
        const startedAt = performance.now()
        const found = await loadRequest(code)
        const ms = performance.now() - startedAt
        expect(found.status).toBe(code === known ? 'found' : 'unknown')
        expect(ms).toBeGreaterThanOrEqual(150)
      }
    })

    it('answers nobody who tries code after code', async () => {
      const tries = await Promise.all(Array.from({ length: 61 }, () => loadRequest('ACE-HKM-239')))
      expect(tries.filter(({ status }) => status === 'unknown')).toHaveLength(60)
      expect(tries.at(-1)).toEqual({ status: 'limit' })
    })
  })
})
