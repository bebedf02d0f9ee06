import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { href, locales } from '@/lib/i18n/locales'
import { e2eBuild } from '../../scripts/lib/test-env.mjs'
import { expectLean } from './support/lean'
import { startPortal } from './support/portal'
import { expect, test } from './support/test'
import { ask } from './support/wire'

const guide = '/guides/cnap-services'
const pages = ['/', guide, '/places', '/courses', '/hotline', '/search?q=diia']
const KB = 1024

/** Every guide's page, so that the heaviest is among them. */
const guides = readdirSync('content/guides').map((slug) => `/guides/${slug}`)

/** What the browser asked for, each address with its kind, in order. */
function watchRequests(page: Page): { kind: string; path: string }[] {
  const seen: { kind: string; path: string }[] = []
  page.on('request', (request) => {
    const { protocol, pathname, search } = new URL(request.url())
    if (protocol !== 'data:') seen.push({ kind: request.resourceType(), path: pathname + search })
  })
  return seen
}

/** The sheets and the script of a page, by their addresses in it. */
function partsOf(html: string): { styles: string[]; scripts: string[] } {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path = '']) => path)
  return {
    styles: all(/<link rel="stylesheet" href="([^"]+)"/g),
    scripts: all(/<script[^>]* src="([^"]+)"/g),
  }
}

test.describe.configure({ timeout: 120_000 })

test.describe('a public page is a document', () => {
  for (const locale of locales) {
    for (const path of pages.map((page) => href(locale, page))) {
      test(`${path} runs none of the framework's scripts`, async ({ page, portal }) => {
        const requests = watchRequests(page)
        await page.goto(path)
        expectLean((await ask(portal.url, path)).text, 'as sent')
        const scripts = requests.filter(({ kind }) => kind === 'script')
        expect(scripts.map(({ path: address }) => address)).toEqual([
          expect.stringMatching(/^\/assets\/enhance-/),
        ])
      })
    }
  }

  test('on the first request after the start, on the next, and when it is made anew', async () => {
    const folder = join(e2eBuild.NEXT_DIST_DIR, 'server/app/uk')
    const old = new Date(Date.now() - 7_200_000)
    for (const kind of ['html', 'meta', 'rsc'])
      utimesSync(join(folder, `${guide.slice(1)}.${kind}`), old, old)
    const portal = await startPortal()
    try {
      for (const path of pages) {
        expectLean((await ask(portal.url, path)).text, `${path}, cold`)
        expectLean((await ask(portal.url, path)).text, `${path}, warm`)
      }
      const states: unknown[] = []
      await expect
        .poll(async () => {
          const { headers, text } = await ask(portal.url, guide)
          expectLean(text, `${guide}, ${headers['x-nextjs-cache']}`)
          states.push(headers['x-nextjs-cache'])
          return states.at(-1)
        })
        .toBe('HIT')
    } finally {
      await portal.stop()
    }
  })

  test('where nothing was prepared for the address', async ({ portal }) => {
    for (const path of [
      `${guide}-unknown`,
      '/places/unknown',
      '/r/unknown',
      '/nothing/here',
      '/en/nothing',
    ]) {
      for (const visit of ['first', 'second'])
        expectLean((await ask(portal.url, path)).text, `${path}, ${visit}`)
    }
  })

  for (const [path, form] of [
    ['/hotline', '#hotline-form'],
    [`${guide}/feedback`, '#feedback-form'],
    ['/places/demo-cnap-1', '#report-form'],
    ['/courses/senior-smartphone/sessions/demo-session-1', '#enrol-form'],
  ] as const) {
    test(`when ${path} comes back with errors`, async ({ page }) => {
      await page.goto(path)
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.locator(`${form} button[type=submit]`).click()
      expectLean(await (await answer).text(), 'after the form was sent')
      await expect(page.locator('.error-summary')).toBeVisible()
    })
  }
})

test.describe('a page is light', () => {
  test('a guide needs at most 6 requests and 45 KB of fonts', async ({ page, portal }) => {
    const requests = watchRequests(page)
    await page.goto(guide)
    await page.evaluate(() => document.fonts.ready)
    expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(6)
    const fonts = requests.filter(({ kind }) => kind === 'font')
    expect(fonts.length).toBeGreaterThan(0)
    const weighed = await Promise.all(fonts.map(({ path }) => ask(portal.url, path)))
    expect(weighed.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(45 * KB)
  })

  test('every guide has at most 25 KB of HTML, CSS and JavaScript as sent', async ({ portal }) => {
    const { styles, scripts } = partsOf((await ask(portal.url, guide)).text)
    expect([styles.length, scripts.length]).toEqual([1, 1])
    const parts = await Promise.all([...styles, ...scripts].map((path) => ask(portal.url, path)))
    const shared = parts.reduce((sum, { bytes }) => sum + bytes, 0)
    const weights = guides
      .flatMap((path) => [path, `/en${path}`])
      .map(async (path) => {
        const { status, bytes, headers } = await ask(portal.url, path)
        expect([status, headers['content-encoding']]).toEqual([200, 'gzip'])
        return { path, bytes: bytes + shared }
      })
    expect((await Promise.all(weights)).filter(({ bytes }) => bytes > 25 * KB)).toEqual([])
  })

  test('the script that only adds has at most 8 KB', async ({ portal }) => {
    const { scripts } = partsOf((await ask(portal.url, '/')).text)
    const { bytes, headers } = await ask(portal.url, scripts[0] ?? '')
    expect(headers['content-encoding']).toBe('gzip')
    expect(bytes).toBeLessThanOrEqual(8 * KB)
  })

  test('the map comes only when asked for', async ({ page }) => {
    const requests = watchRequests(page)
    const mapParts = () => requests.filter(({ path }) => /^\/(assets\/map|tiles\/)/.test(path))
    await page.goto('/places')
    await expect(page.locator('html')).toHaveClass(/is-live/)
    expect(mapParts()).toEqual([])
    await page.locator('button[data-map]').click()
    await expect(page.locator('#map-panel .leaflet-marker-icon').first()).toBeVisible()
    expect(mapParts().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['script', 'stylesheet']))
  })
})

/** Adds up how far things jump on their own (Cumulative Layout Shift); the page's `layoutShift()` tells. */
function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const seen = { shift: 0 }
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) seen.shift += 'value' in entry ? Number(entry.value) : 0
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const layoutShift = () => {
      add(observer.takeRecords())
      return seen.shift
    }
    Object.assign(window, { layoutShift })
  })
}

async function shiftsSoFar(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    return 'layoutShift' in window && typeof window.layoutShift === 'function' ? window.layoutShift() : null
  })
}

test.describe('nothing jumps', () => {
  for (const width of [390, 1280]) {
    for (const path of pages) {
      test(`${path} at ${width} px, with the font arriving late`, async ({ page }) => {
        const font = { release: () => {} }
        const released = new Promise<void>((resolve) => {
          font.release = resolve
        })
        await page.route('**/*.woff2', async (route) => {
          await released
          await route.continue()
        })
        await watchShifts(page)
        await page.setViewportSize({ width, height: 844 })
        await page.goto(path, { waitUntil: 'commit' })
        const state = () =>
          page.evaluate(() => ({
            painted: performance.getEntriesByName('first-contentful-paint').length,
            waiting: [...document.fonts].some(({ status }) => status === 'loading'),
          }))
        await expect.poll(state).toEqual({ painted: 1, waiting: true })
        font.release()
        await page.waitForLoadState('load')
        const shift = await shiftsSoFar(page)
        expect(shift).not.toBeNull()
        expect(shift).toBeLessThanOrEqual(0.02)
      })
    }
  }
})
