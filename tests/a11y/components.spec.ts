import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../e2e/support/test'

// A portal of its own: the common one does not show the examples, as in production.
test.use({ portalSettings: { SHOW_EXAMPLES: '1' } })

const looks = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const

test.describe('the examples of all components', () => {
  for (const look of looks) {
    for (const [language, path] of [
      ['uk', '/dev/components'],
      ['en', '/en/dev/components'],
    ] as const) {
      test(`have no flaw that axe finds: ${language}, ${look.colorScheme}, contrast ${look.contrast}`, async ({
        page,
      }) => {
        await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
        const answer = await page.goto(path)
        expect(answer?.status()).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '')
        })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        )
        expect(found).toEqual([])
      })
    }
  }

  test('are not there unless they are asked for', async () => {
    const answer = await fetch(`${process.env.PORTAL_URL}/dev/components`)
    expect(answer.status).toBe(404)
  })

  test('fit a phone of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/dev/components')
    const overflow = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow).toBe(0)
  })
})
