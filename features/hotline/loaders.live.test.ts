import { afterEach, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire } from '@/tests/support/staff'
import { loadQueueEvents } from './loaders.live'
import { createRequest } from './mutations'

const address = 'http://portal.test/api/staff/hotline/events'
const opened: AbortController[] = []

/** An open line: `next` waits for the next event with data. */
async function listen() {
  const end = new AbortController()
  opened.push(end)
  const response = await loadQueueEvents(new Request(address, { signal: end.signal }))
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const next = async (): Promise<string | undefined> => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) return undefined
      const data = value?.match(/data: (.*)/)?.[1]
      if (data) return data
    }
  }
  return { response, next, end }
}

onEachDatabase('events of the queue', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  afterEach(() => {
    for (const end of opened.splice(0)) end.abort()
  })

  it('are only for people who may see the queue', async () => {
    actAs()
    expect((await loadQueueEvents(new Request(address))).status).toBe(401)
    actAs(await hire(db(), ['editor']))
    expect((await loadQueueEvents(new Request(address))).status).toBe(401)
  })

  it('tell everybody of a change within two seconds, with one look for all', async () => {
    actAs(await hire(db(), ['operator']))
    const [first, second] = [await listen(), await listen()]
    expect(first.response.headers.get('cache-control')).toContain('no-transform')
    const before = await first.next()
    expect(await second.next()).toBe(before)
    const startedAt = performance.now()
    const asked = { question: 'Як отримати довідку?', contact: { kind: 'code' } } as const
    await createRequest(asked, { locale: 'uk', now: new Date() })
    let told = await first.next()
    while (told === before) told = await first.next()
    expect(performance.now() - startedAt).toBeLessThan(2000)
    let other = await second.next()
    while (other === before) other = await second.next()
    expect(other).toBe(told)
  })

  it('end when the reader goes away or is signed out', async () => {
    const operator = await hire(db(), ['operator'])
    actAs(operator)
    const [gone, signedOut] = [await listen(), await listen()]
    await gone.next()
    await signedOut.next()
    gone.end.abort()
    expect(await gone.next()).toBeUndefined()
    await db().staffSession.delete({ where: { id: operator.sessionId } })
    expect(await signedOut.next()).toBe('signed-out')
    expect(await signedOut.next()).toBeUndefined()
  }, 15_000)
})
