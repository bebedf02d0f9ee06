import type { Page } from '@playwright/test'
import { askQuestion } from './support/hotline'
import { containing, type Reader, readerOf } from './support/readers'
import { expect, test, withoutJavaScript } from './support/test'

const guide = '/guides/phishing'
const offlineTitles = { uk: 'Без інтернету', en: 'Without internet' }

/** Saves the guide on the device and waits until the device says so. */
async function save(page: Page, { t, path }: Reader): Promise<void> {
  await page.goto(path(guide))
  await page.getByRole('button', { name: t('guide.offline') }).click()
  await expect(page.getByRole('button', { name: t('guide.offlineDone') })).toBeVisible()
}

/** Addresses of everything that the device keeps. */
function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map((request) => new URL(request.url).pathname)
  })
}

test.describe('without internet', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] })

  for (const locale of ['uk', 'en'] as const) {
    const reader = readerOf(locale)

    test(`a saved guide opens whole, and says of which day it is (${locale})`, async ({ page, context }) => {
      test.slow()
      await save(page, reader)
      const title = await page.getByRole('heading', { level: 1 }).innerText()
      const look = () =>
        page.evaluate(async () => {
          await document.fonts.ready
          const { backgroundColor, clipPath } = getComputedStyle(
            document.querySelector('.step-plate') ?? document.body,
          )
          return { backgroundColor, clipPath, fonts: document.fonts.check('16px Manrope', 'їґє') }
        })
      const online = await look()
      const copy = page.getByText(containing(reader.t('footer.copyOf', { date: '|' }).split('|')[0] ?? ''))
      await expect(copy).toBeHidden()

      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(copy).toBeVisible()
      const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date())
      await expect(copy).toContainText(today)
      expect(await look()).toEqual(online)
      await page.locator('#step-2').getByRole('checkbox').check()
      await expect(page.locator('#step-2')).toHaveClass(/is-done/)

      await page.goto(reader.path('/places'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(offlineTitles[locale])

      await context.setOffline(false)
      await page.goto(reader.path(guide))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(copy).toBeHidden()
    })
  }

  test('pages of one person are never kept', async ({ page, context }) => {
    test.slow()
    const reader = readerOf('uk')
    await save(page, reader)
    await page.reload()
    const code = await askQuestion(page, reader)
    await page.goto(`/r/${code}`)
    await page.goto('/search?q=пенсія')
    await page.goto('/places')
    const kept = await keptAddresses(page)
    expect(kept).toContain(guide)
    expect(kept).toContain('/offline')
    const pages = kept.filter((address) => !/^\/(?:_next\/static|assets|icons)\//.test(address))
    expect(pages.sort()).toEqual(['/en/offline', guide, '/offline'].sort())

    await context.setOffline(true)
    for (const prefix of ['', '/en']) {
      await page.goto(`${prefix}/r/${code}`)
      await expect(page.locator('h1')).toHaveText(offlineTitles[prefix ? 'en' : 'uk'])
    }
    await expect(page.getByText(code)).toHaveCount(0)
  })
})

withoutJavaScript('a guide', () => {
  test('offers nothing that only the script can do', async ({ page }) => {
    const { t } = readerOf('uk')
    await page.goto(guide)
    for (const name of [t('guide.offline'), t('guide.share'), t('guide.listen'), t('guide.copyAddress')]) {
      await expect(page.getByRole('button', { name })).toBeHidden()
    }
    await expect(page.getByRole('checkbox', { name: t('guide.done') }).first()).toBeHidden()
    await expect(page.getByRole('link', { name: t('guide.print') })).toBeVisible()
  })
})
