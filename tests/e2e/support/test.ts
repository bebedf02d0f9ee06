import { test as base, expect } from '@playwright/test'
import { type Portal, startPortal } from './portal'
import { watchContext } from './watch'
import { ownAddress } from './wire'

type TestFixtures = {
  /** Console errors that this test provokes. */
  expectedErrors: RegExp[]
}

type WorkerFixtures = {
  /** Settings of a portal of one's own; empty for the common one. `test.use({ portalSettings: { … } })` in a file. */
  portalSettings: Record<string, string>
  portal: Portal
}

function commonPortal(): Portal {
  const { PORTAL_URL: url, PORTAL_DATA_DIR: dataDir, PORTAL_LOG_FILE: logFile } = process.env
  if (!url || !dataDir || !logFile) throw new Error('The common portal was not started')
  return { url, dataDir, logFile }
}

/**
 * Playwright's test on the running portal. It fails on console errors, uncaught errors, breaches of the security policy
 * and requests to other hosts. Every test comes from an address of its own, so limits of one do not meet another.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  portalSettings: [{}, { scope: 'worker', option: true }],
  portal: [
    async ({ portalSettings }, use) => {
      if (Object.keys(portalSettings).length === 0) return use(commonPortal())
      const own = await startPortal(portalSettings)
      await use(own)
      await own.stop()
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  expectedErrors: [[], { option: true }],
  baseURL: ({ portal }, use) => use(portal.url),
  extraHTTPHeaders: async ({ browserName: _ }, use) => {
    await use({
      'x-forwarded-for': ownAddress(),
    })
  },
  context: async ({ context, portal, expectedErrors }, use) => {
    const problems = watchContext(context, new URL(portal.url).host, expectedErrors)
    await use(context)
    expect(problems).toEqual([])
  },
})

/** The same tests in a browser that runs no JavaScript. */
export function withoutJavaScript(title: string, tests: () => void): void {
  test.describe(`${title}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false })
    tests()
  })
}

/** The same tests twice: with JavaScript and without. */
export function withAndWithoutJavaScript(title: string, tests: () => void): void {
  test.describe(title, tests)
  withoutJavaScript(title, tests)
}

export { expect }
