import { test as plain } from '@playwright/test'
import { expect, test, withoutJavaScript } from './support/test'
import { watchContext } from './support/watch'

const breaches: [what: string, body: string, policy: string, seen: RegExp][] = [
  [
    'an error in the console',
    '<script>console.error("broken")</script>',
    "script-src 'unsafe-inline'",
    /console: broken/,
  ],
  [
    'an uncaught error',
    '<script>throw new Error("thrown")</script>',
    "script-src 'unsafe-inline'",
    /uncaught: thrown/,
  ],
  [
    'an inline script',
    '<script>document.title = "x"</script>',
    "script-src 'self'",
    /Content Security Policy/,
  ],
  [
    'a picture from elsewhere',
    '<img src="http://elsewhere.test/x.png" alt="">',
    'default-src *',
    /another host: http:\/\/elsewhere/,
  ],
]

plain.describe('the watch over every browser test', () => {
  for (const [what, body, policy, seen] of breaches) {
    plain(`sees ${what}`, async ({ browser }) => {
      const context = await browser.newContext()
      const problems = watchContext(context, 'portal.test')
      await context.route('**/*', (route) =>
        route.fulfill({
          contentType: route.request().url().endsWith('.png') ? 'image/png' : 'text/html',
          headers: { 'content-security-policy': policy },
          body: `<!doctype html><title>x</title><link rel="icon" href="data:,">${body}`,
        }),
      )
      const page = await context.newPage()
      await page.goto('http://portal.test/')
      await expect.poll(() => problems.join('\n')).toMatch(seen)
      await context.close()
    })
  }
})

withoutJavaScript('the portal', () => {
  test('runs no script', async ({ page }) => {
    await page.setContent('<noscript>without</noscript>')
    await expect(page.getByText('without')).toBeVisible()
  })
})
