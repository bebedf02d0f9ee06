import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { listNamedLinks } from './data'
import { checkNamedLinks } from './jobs'
import type { Probed } from './types'

const now = new Date('2026-11-23T10:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const ok: Probed = { result: 'ok', status: 200, noNetwork: false }
const away: Probed = { result: 'unreachable', status: null, noNetwork: true }

function way(answers: Record<string, Probed>, fallback = ok) {
  const asked: string[] = []
  const probe = async (url: string) => {
    asked.push(url)
    return answers[url] ?? fallback
  }
  return { own: probe, official: probe, origin: 'http://portal.test', pauseMs: 0, asked }
}
const official = ['https://a.example/1', 'https://a.example/2', 'https://b.example/']
const row = (url: string) => db().linkCheck.findUniqueOrThrow({ where: { url } })

onEachDatabase('the look after links', () => {
  beforeEach(async () => {
    await db().linkCheck.deleteMany()
  })

  it('notes what answers and counts failures in a row', async () => {
    const gone: Probed = { result: 'gone', status: 404, noNetwork: false }
    const named = { own: ['/guides/a', '/guides/b'], official }
    const first = way({ 'http://portal.test/guides/b': gone, 'https://b.example/': gone })
    expect(await checkNamedLinks(named, first, now)).toEqual({ ok: 3, broken: 2, skipped: 0, forgotten: 0 })
    expect(await row('/guides/b')).toMatchObject({ result: 'gone', status: 404, failures: 1, okAt: null })
    const second = way({ 'https://b.example/': gone })
    await checkNamedLinks(named, second, days(1))
    // Those that answered have a week.
    expect(second.asked).toEqual(['http://portal.test/guides/b', 'https://b.example/'])
    expect(await row('/guides/b')).toMatchObject({ result: 'ok', failures: 0, okAt: days(1) })
    expect(await row('https://b.example/')).toMatchObject({ failures: 2 })
    await checkNamedLinks(named, way({}), days(8))
    expect(await db().linkCheck.count({ where: { result: 'ok' } })).toBe(5)
  })

  it('says nothing of other sites without a network, nor of its own without a server', async () => {
    const named = { own: ['/guides/a'], official }
    expect(await checkNamedLinks(named, way({}, away), now)).toMatchObject({ ok: 0, broken: 0, skipped: 4 })
    expect(await db().linkCheck.count()).toBe(0)
  })

  it('believes that one site is away when another answers', async () => {
    const named = { own: [], official }
    await checkNamedLinks(named, way({ 'https://b.example/': away }), now)
    expect(await row('https://b.example/')).toMatchObject({ result: 'unreachable', failures: 1 })
  })

  it('forgets what nobody names, and keeps what it may not ask for', async () => {
    await checkNamedLinks({ own: ['/guides/a'], official }, way({}), now)
    const named = { own: [], official: official.slice(0, 1) }
    const asks = way({})
    expect(await checkNamedLinks(named, asks, days(9), { own: [], official: [] })).toMatchObject({
      forgotten: 3,
    })
    expect(asks.asked).toEqual([])
    expect(await db().linkCheck.count()).toBe(1)
  })

  it('finds the addresses of the guides', async () => {
    const { own, official: others } = await listNamedLinks()
    expect(own).toContain('/guides/diia-app')
    expect(own).toContain('/en/guides/diia-app')
    expect(own.every((path) => /^\/[^/#][^#]*$/.test(path))).toBe(true)
    expect(others.length).toBeGreaterThan(10)
    expect(others.every((url) => /^https:\/\/[^#]+$/.test(url))).toBe(true)
  })
})
