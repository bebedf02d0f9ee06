import { overflow, violations } from './support/measures'
import { expect, test } from './support/test'

// A portal of its own: the common one does not show the examples, as in production.
test.use({ portalSettings: { SHOW_EXAMPLES: '1' } })

/** In these the page is looked at besides. */
const themes = [{ colorScheme: 'dark' }, { contrast: 'more' }] as const

test.describe('the examples of all components', () => {
  for (const [language, path] of [
    ['uk', '/dev/components'],
    ['en', '/en/dev/components'],
  ] as const) {
    test(`have no flaw that axe finds: ${language}`, async ({ page }) => {
      const still = { reducedMotion: 'reduce', colorScheme: 'light', contrast: 'no-preference' } as const
      await page.emulateMedia(still)
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(200)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '')
      })
      expect(await violations(page)).toEqual([])
      for (const theme of themes) {
        await page.emulateMedia({ ...still, ...theme })
        expect(await violations(page), JSON.stringify(theme)).toEqual([])
      }
    })
  }

  test('are not there unless they are asked for', async () => {
    const answer = await fetch(`${process.env.PORTAL_URL}/dev/components`)
    expect(answer.status).toBe(404)
  })

  test('fit a phone of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/dev/components')
    expect(await overflow(page)).toEqual({ pixels: 0, out: [] })
  })
})
