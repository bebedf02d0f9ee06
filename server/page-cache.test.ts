import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../lib/db'
import { isStale, lookForChanges, markStale, markStaleAt, offerToPageCache } from '../lib/stale-tags'
import { onEachDatabase } from '../tests/support/databases'
import { default as PageCache } from './page-cache.mjs'

const page = (html: string, tags = 'layout,guide') => ({
  kind: 'APP_PAGE',
  html,
  headers: { 'x-next-cache-tags': tags },
})
const hour = { cacheControl: { revalidate: 3600 } }
/** As if a second had passed since the table was looked at. */
const later = () => {
  const { portalClock } = globalThis as { portalClock?: { lookedAt: number } }
  if (portalClock) portalClock.lookedAt -= 2000
}

onEachDatabase('kept pages', () => {
  const cache = new PageCache()
  const html = async (key: string) => (await cache.get(key, {}))?.value.html ?? null

  beforeEach(async () => {
    Object.assign(globalThis, { portalClock: undefined })
    await db().cacheTag.deleteMany()
    offerToPageCache()
    await lookForChanges()
    for (const key of ['a', 'b', 'c']) await cache.set(key, null, {})
  })

  it('are given again until one of their tags is stale', async () => {
    expect(await html('a')).toBeNull()
    await cache.set('a', page('one'), hour)
    await cache.set('b', page('two', 'layout,text'), hour)
    expect(await html('a')).toBe('one')
    await cache.revalidateTag('guide')
    expect(await html('a')).toBeNull()
    expect(await html('b')).toBe('two')
    await cache.revalidateTag(['layout'])
    expect(await html('b')).toBeNull()
  })

  it('are not kept when a change came in while they were made', async () => {
    expect(await html('a')).toBeNull()
    markStale(['guide'])
    await cache.set('a', page('made of old words'), hour)
    expect(await html('a')).toBeNull()
    await cache.set('a', page('made of new words'), hour)
    expect(await html('a')).toBe('made of new words')
  })

  it('learn within a second what another instance changed', async () => {
    await html('a')
    await cache.set('a', page('one'), hour)
    await db().cacheTag.create({ data: { tag: 'guide', at: new Date() } })
    later()
    expect(await html('a')).toBeNull()
    await cache.set('a', page('two'), hour)
    later()
    expect(await html('a')).toBe('two')
    await db().cacheTag.update({ where: { tag: 'guide' }, data: { at: new Date(Date.now() - 30_000) } })
    later()
    expect(await html('a')).toBeNull()
  })

  it('end by themselves at a moment that was told', async () => {
    await html('a')
    await cache.set('a', page('one'), hour)
    markStaleAt('guide', new Date(Date.now() + 60_000))
    expect(await html('a')).toBe('one')
    markStaleAt('guide', new Date(Date.now() - 1))
    expect(await html('a')).toBeNull()
  })

  it('are looked at as a whole again when the database was away', async () => {
    const born = await lookForChanges()
    const { portalClock } = globalThis as { portalClock?: { blind: boolean } }
    if (portalClock) portalClock.blind = true
    expect(isStale([], born)).toBe(false)
    later()
    await lookForChanges()
    expect(isStale([], born)).toBe(true)
  })
})

describe('the start of the portal', () => {
  it('tells the cache whom to ask', () => {
    expect(readFileSync('instrumentation.ts', 'utf8')).toContain('offerToPageCache()')
    expect(readFileSync('next.config.ts', 'utf8')).toContain('server/page-cache.mjs')
  })
})

describe('without a portal around it', () => {
  it('keeps pages all the same, as during a build', async () => {
    Object.assign(globalThis, { portalStaleTags: undefined })
    const cache = new PageCache()
    await cache.set('build', page('one'), hour)
    expect((await cache.get('build', {}))?.value.html).toBe('one')
  })
})
