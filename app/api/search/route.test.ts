import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listSearchMisses } from '@/features/search/data'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import { GET } from './route'

askFrom('somebody')

const ask = (query: string) => GET(new Request(`http://portal.test/api/search${query}`))
const read = async (query: string) => (await ask(query)).json()

onEachDatabase('GET /api/search', () => {
  // Reading all guides for the first time takes a while.
  beforeAll(() => Promise.all([ask('?q=a'), ask('?q=a&locale=en')]))
  afterEach(async () => {
    await db().searchMiss.deleteMany()
  })

  it('answers as the contract says, best first', async () => {
    const response = await ask('?q=%D0%BF%D1%80%D0%BE%D0%BF%D0%B8%D1%81%D0%BA%D0%B0&locale=uk&limit=3')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    const { query, corrected, results } = await response.json()
    expect(query).toBe('прописка')
    expect(corrected).toBeUndefined()
    expect(results.length).toBeLessThanOrEqual(3)
    expect(Object.keys(results[0])).toEqual(['type', 'slug', 'title', 'url', 'snippet', 'score'])
    expect(results[0]).toMatchObject({
      type: 'guide',
      slug: 'change-residence',
      url: '/guides/change-residence',
    })
    expect(typeof results[0].snippet).toBe('string')
    const scores: number[] = results.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('says the corrected query', async () => {
    expect(await read('?q=gtycsz')).toMatchObject({ query: 'gtycsz', corrected: 'пенсія' })
  })

  it('searches in English under its locale', async () => {
    const { results } = await read('?q=family+doctor&locale=en')
    expect(results[0]).toMatchObject({ slug: 'doctor-declaration', url: '/en/guides/doctor-declaration' })
  })

  it.each([
    ['', { q: 'missing' }],
    ['?q=', { q: 'missing' }],
    ['?q=%20%20', { q: 'missing' }],
    [`?q=${'x'.repeat(101)}`, { q: 'too-long' }],
    ['?q=a&locale=de', { locale: 'invalid' }],
    ['?q=a&limit=0', { limit: 'invalid' }],
    ['?q=a&limit=21', { limit: 'invalid' }],
    ['?q=a&limit=x', { limit: 'invalid' }],
    ['?q=a&limit=1.5', { limit: 'invalid' }],
    ['?limit=0&locale=de', { q: 'missing', limit: 'invalid', locale: 'invalid' }],
  ])('refuses %s', async (query, fields) => {
    const response = await ask(query)
    expect(response.status).toBe(400)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ error: { code: 'invalid', fields } })
  })

  it('takes strange addresses', async () => {
    for (const query of [
      '?q=%00',
      '?q=%F0%9F%98%80',
      '?q=%ff',
      "?q='--",
      '?q=<script>',
      '?q=a&q=b',
      '?q=а&__proto__=1',
    ]) {
      expect((await ask(query)).status).toBe(200)
    }
  })

  describe('a query without results', () => {
    beforeAll(() => {
      askFrom(`a curious person ${Math.random()}`)
    })

    it('is counted, but not while it is being typed', async () => {
      await ask('?q=%D0%B4%D0%B8%D0%BD%D0%BE%D0%B7%D0%B0%D0%B2%D1%80%D0%B8&suggest=1')
      expect(await listSearchMisses({ limit: 5 })).toEqual([])
      expect(await read('?q=%D0%B4%D0%B8%D0%BD%D0%BE%D0%B7%D0%B0%D0%B2%D1%80%D0%B8')).toEqual({
        query: 'динозаври',
        results: [],
      })
      expect(await listSearchMisses({ limit: 5 })).toMatchObject([
        { query: 'динозаври', locale: 'uk', count: 1 },
      ])
    })

    it('is counted a limited number of times a day of one caller', async () => {
      askFrom(`a flood ${Math.random()}`)
      const words = Array.from({ length: 30 }, (_, at) =>
        `зззз${'ж'.repeat(at % 15)}${'ґ'.repeat(at)}`.slice(0, 24),
      )
      for (const word of words) await ask(`?q=${encodeURIComponent(word)}`)
      const counts = (await listSearchMisses({ limit: 100 })).map(({ count }) => count)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)
    })
  })

  it('stops a caller who asks too often, and nobody else', async () => {
    askFrom(`a machine ${Math.random()}`)
    const statuses = []
    for (let at = 0; at < 245; at += 1) statuses.push((await ask('?q=')).status)
    expect(statuses.slice(0, 240)).toEqual(Array(240).fill(400))
    expect(statuses.at(-1)).toBe(429)
    const refused = await ask('?q=a')
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(await refused.json()).toEqual({ error: { code: 'too-many' } })
    askFrom('somebody else')
    expect((await ask('?q=a')).status).toBe(200)
  })
})
