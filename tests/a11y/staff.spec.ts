import { addStaff, openSession } from '../e2e/support/staff'
import { doors } from '../support/staff-doors'
import { colourViolations, overflow, violations } from './support/measures'
import { expect, test } from './support/test'

// A portal of its own: the common one does not show the examples, as in production.
test.use({ portalSettings: { SHOW_EXAMPLES: '1' } })

/** Pages without a thing of their own that they show; files, streams and pages for one thing are looked at elsewhere. */
const pages = Object.keys(doors).filter(
  (path) => !/\[|\/export$|^\/api\/|\/source$|\/sign-in\/code$|\/welcome$/.test(path),
)
/** Every page once whole at either width, and the other themes for what they change. */
const looks = [
  { prefix: '', width: 1280, find: violations },
  { prefix: '/en', width: 390, find: violations },
  { prefix: '', width: 390, colorScheme: 'dark', find: colourViolations },
  { prefix: '', width: 1280, contrast: 'more', find: colourViolations },
] as const

for (const { prefix, width, find, ...look } of looks) {
  test(`staff pages fit and have no flaw that axe finds: ${width} ${prefix} ${Object.values(look)}`, async ({
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
      const found = { overflow: (await overflow(page)).pixels, violations: await find(page) }
      expect.soft({ path, ...found }).toEqual({ path, overflow: 0, violations: [] })
    }
  })
}
