import AxeBuilder from '@axe-core/playwright'
import { addStaff, openSession } from '../e2e/support/staff'
import { expect, test } from '../e2e/support/test'
import { doors } from '../support/staff-doors'

// A portal of its own: the common one does not show the examples, as in production.
test.use({ portalSettings: { SHOW_EXAMPLES: '1' } })

/** Pages without a thing of their own that they show; files, streams and pages for one thing are looked at elsewhere. */
const pages = Object.keys(doors).filter(
  (path) => !/\[|\/export$|^\/api\/|\/source$|\/sign-in\/code$|\/welcome$/.test(path),
)
const looks = [
  { width: 1280, colorScheme: 'light', contrast: 'no-preference' },
  { width: 390, colorScheme: 'dark', contrast: 'no-preference' },
  { width: 390, colorScheme: 'light', contrast: 'more' },
] as const

for (const { width, ...look } of looks) {
  for (const [language, prefix] of [
    ['uk', ''],
    ['en', '/en'],
  ] as const) {
    test(`staff pages fit and have no flaw that axe finds: ${width}, ${look.colorScheme}, ${look.contrast}, ${language}`, async ({
      page,
      context,
      portal,
    }) => {
      test.setTimeout(240_000)
      await openSession(context, portal, await addStaff(portal, ['admin']))
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
      for (const path of pages) {
        await page.goto(`${prefix}${path}`)
        await expect(page.locator('h1').first()).toBeVisible()
        const overflow = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        )
        expect.soft({ path, overflow, found }).toEqual({ path, overflow: 0, found: [] })
      }
    })
  }
}
