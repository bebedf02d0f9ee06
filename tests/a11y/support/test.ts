import type { CDPSession, Page } from '@playwright/test'
import { test as base, expect } from '../../e2e/support/test'
import { watchContext } from '../../e2e/support/watch'

type Kept = { page: Page; devtools: CDPSession; problems: string[]; expected: RegExp[] }

/**
 * The portal's test in one page for all tests of a worker: where axe and the styles were compiled once, a page is
 * looked at in less than half the time. What a test leaves behind is cleared before the next.
 */
export const test = base.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser, portal }, use, { project }) => {
      const { locale, timezoneId } = project.use
      const context = await browser.newContext({
        ...{ baseURL: portal.url, locale, timezoneId },
        serviceWorkers: 'block',
      })
      const page = await context.newPage()
      const expected: RegExp[] = []
      const problems = watchContext(context, new URL(portal.url).host, expected)
      await use({ page, devtools: await context.newCDPSession(page), problems, expected })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ kept, portal, expectedErrors, extraHTTPHeaders, viewport }, use) => {
    const context = kept.page.context()
    await context.clearCookies()
    await kept.devtools.send('Storage.clearDataForOrigin', { origin: portal.url, storageTypes: 'all' })
    await kept.page.emulateMedia({ colorScheme: null, contrast: null, reducedMotion: null })
    await kept.page.setViewportSize(viewport ?? { width: 1280, height: 720 })
    await context.setExtraHTTPHeaders(extraHTTPHeaders ?? {})
    kept.expected.splice(0, kept.expected.length, ...expectedErrors)
    kept.problems.length = 0
    await use(context)
    expect(kept.problems).toEqual([])
  },
  page: async ({ kept, context: _ }, use) => use(kept.page),
})

export { expect }
