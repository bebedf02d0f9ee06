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
const still = { reducedMotion: 'reduce', colorScheme: 'light', contrast: 'no-preference' } as const

/** Every page whole at either width, and what another theme or a phone changes of it. */
const looks = [
  {
    prefix: '',
    width: 1280,
    besides: [
      { width: 1280, theme: { contrast: 'more' } },
      { width: 390, theme: { colorScheme: 'dark' } },
    ],
  },
  { prefix: '/en', width: 390, besides: [] },
] as const

for (const { prefix, width, besides } of looks) {
  test(`staff pages fit and have no flaw that axe finds: ${width} ${prefix}`, async ({
    page,
    context,
    portal,
  }) => {
    test.setTimeout(240_000)
    await openSession(context, portal, await addStaff(portal, ['admin']))
    for (const path of pages) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia(still)
      await page.goto(`${prefix}${path}`)
      await expect(page.locator('h1').first()).toBeVisible()
      const found = { overflow: (await overflow(page)).pixels, violations: await violations(page) }
      expect.soft({ path, ...found }).toEqual({ path, overflow: 0, violations: [] })
      for (const { width, theme } of besides) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ ...still, ...theme })
        const changed = { overflow: (await overflow(page)).pixels, colours: await colourViolations(page) }
        expect
          .soft({ path, width, theme, ...changed })
          .toEqual({ path, width, theme, overflow: 0, colours: [] })
      }
    }
  })
}
