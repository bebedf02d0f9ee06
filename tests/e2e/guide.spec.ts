import { containing, forEveryReader, readerOf } from './support/readers'
import { expect, test, withAndWithoutJavaScript, withoutJavaScript } from './support/test'

const uk = readerOf('uk')
const { t } = uk
const guide = '/guides/change-residence'

test('short addresses lead to the guide, to its step, and keep the language', async ({ page }) => {
  test.slow()
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('/g/430')
  await expect(page).toHaveURL(containing(`${guide}`))
  const title = await heading.innerText()
  await page.goto('/g/430-4')
  await expect(page).toHaveURL(/\/guides\/change-residence#step-4$/)
  await expect(heading).toHaveText(title)
  await expect(page.locator('#step-4').getByRole('heading')).toBeInViewport()
  await page.goto('/en/g/430-4')
  await expect(page).toHaveURL(/\/en\/guides\/change-residence#step-4$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/g/999')
  await expect(page).toHaveURL(/\/search\?q=999$/)
})

for (const locale of ['uk', 'en'] as const) {
  const reader = readerOf(locale)

  test(`the code of a step leads to that step in the language of the page (${locale})`, async ({ page }) => {
    await page.goto(reader.path(guide))
    await page.getByRole('link', { name: reader.t('guide.stepCode', { code: '430-2' }) }).click()
    await expect(page).toHaveURL((url) => url.pathname === reader.path(guide) && url.hash === '#step-2')
  })

  test(`the share button copies the short address of the page’s language (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await page.goto(reader.path(guide))
    const share = page.getByRole('button', { name: reader.t('guide.share') })
    await share.click()
    await expect(page.getByRole('button', { name: reader.t('common.copied') })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`http://portal.test${reader.path('/g/430')}`)
  })

  test(`search engines get the steps and the twin in the other language (${locale})`, async ({ page }) => {
    await page.goto(reader.path(guide))
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())
    expect(data).toMatchObject({ '@type': 'HowTo', inLanguage: locale, identifier: '430' })
    expect(data.name).toBe(await page.getByRole('heading', { level: 1 }).innerText())
    const titles = await page.locator('.step-title').allInnerTexts()
    expect(data.step.map((step: { name: string }) => step.name)).toEqual(titles)
    expect(data.step[2].url).toBe(`http://portal.test${reader.path(guide)}#step-3`)

    const address = (to: string) => page.locator(`link[rel=alternate][hreflang="${to}"]`)
    await expect(address('uk')).toHaveAttribute('href', `http://portal.test${guide}`)
    await expect(address('x-default')).toHaveAttribute('href', `http://portal.test${guide}`)
    await expect(address('en')).toHaveAttribute('href', `http://portal.test/en${guide}`)
    const canonical = page.locator('link[rel=canonical]')
    await expect(canonical).toHaveAttribute('href', `http://portal.test${reader.path(guide)}`)
  })
}

test('the device’s own sheet gets the address where it has one', async ({ page }) => {
  await page.addInitScript(() => {
    const share = async (data: ShareData) => void Object.assign(window, { shared: data })
    Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: share })
  })
  await page.goto(guide)
  await page.getByRole('button', { name: t('guide.share') }).click()
  const shared = await page.evaluate(() => Reflect.get(window, 'shared'))
  expect(shared).toMatchObject({ url: 'http://portal.test/g/430' })
})

test('the official address can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(guide)
  await page.getByRole('button', { name: t('guide.copyAddress') }).click()
  await expect(page.getByRole('button', { name: t('common.copied') })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('.official-address').last().getAttribute('href'))
})

test('ticked steps stay ticked on this device', async ({ page }) => {
  await page.goto(guide)
  const done = (step: number) =>
    page.locator(`#step-${step}`).getByRole('checkbox', { name: t('guide.done') })
  await done(1).check()
  await done(3).check()
  await done(1).uncheck()
  await page.reload()
  await expect(done(3)).toBeChecked()
  await expect(done(1)).not.toBeChecked()
  await expect(page.locator('#step-3')).toHaveClass(/is-done/)
  await page.goto('/guides/phishing')
  await expect(done(3)).not.toBeChecked()
})

withAndWithoutJavaScript('feedback', () => {
  test('says what is different at a step, with words, and hears thanks', async ({ page }) => {
    test.slow()
    await page.goto(guide)
    await page
      .locator('#step-2')
      .getByRole('link', { name: t('guide.different') })
      .click()
    const code = '430-2'
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('feedback.titleStep', { code }))
    const form = page.locator('#feedback-form')
    await expect(form.getByRole('radio', { name: t('feedback.kinds.different') })).toBeChecked()
    await form.getByRole('radio', { name: t('feedback.kinds.unclear') }).check()
    await form.getByRole('button', { name: t('feedback.submit') }).click()

    const missing = t('errors.fields.text-missing')
    await expect(page.getByRole('alert').getByRole('link', { name: missing })).toBeVisible()
    await expect(form.getByRole('radio', { name: t('feedback.kinds.unclear') })).toBeChecked()
    const words = form.getByLabel(t('feedback.text'))
    await expect(words).toHaveAccessibleDescription(containing(missing))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('feedback.titleStep', { code }))

    await words.fill('Кнопки «Далі» немає')
    await form.getByRole('button', { name: t('feedback.submit') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('feedback.thanks'))
    await page.getByRole('link', { name: t('feedback.back') }).click()
    await expect(page).toHaveURL(containing(`${guide}#step-2`))
  })
})

test.describe('where the reader is', () => {
  const here = (name: string) =>
    ({ abroad: t('home.whereAbroad'), home: t('home.whereHome'), reset: t('home.whereReset') })[name] ?? name

  test('is chosen on the landing, hides what is not for there, and is remembered', async ({ page }) => {
    test.slow()
    await page.goto('/')
    const chips = page.getByRole('navigation', { name: t('home.where') })
    const tile = (slug: string) => page.locator(`a.tile[href="/guides/${slug}"]`)
    await expect(tile('idp-status')).toBeVisible()
    await expect(chips.getByText(t('home.whereHint'))).toBeVisible()
    await expect(chips.getByRole('link', { name: here('reset') })).toBeHidden()

    await chips.getByRole('link', { name: here('abroad') }).click()
    await expect(tile('idp-status')).toBeHidden()
    await expect(tile('pension-portal')).toBeVisible()
    await page.reload()
    await expect(tile('idp-status')).toBeHidden()
    await expect(chips.getByRole('link', { name: here('abroad') })).toHaveAttribute('aria-current', 'true')

    await page.goto(guide)
    await expect(page.locator('.where-variant[data-where=abroad]')).toBeVisible()
    await expect(page.locator('.where-variant[data-where=home]')).toBeHidden()
    const help = page.getByRole('link', { name: t('guide.helpLink') })
    await expect(help).toHaveAttribute('href', /[?&]where=abroad/)

    await page.goto('/guides')
    await expect(tile('housing-subsidy')).toBeHidden()
    await chips.getByRole('link', { name: here('reset') }).click()
    await expect(tile('housing-subsidy')).toBeVisible()
    await page.goto(guide)
    await expect(page.locator('.where-variant')).toHaveCount(3)
    for (const variant of await page.locator('.where-variant').all()) await expect(variant).toBeVisible()
  })

  withAndWithoutJavaScript('as an address', () => {
    test('filters the list, says so, and can be changed', async ({ page }) => {
      await page.goto('/guides?where=abroad')
      const chips = page.getByRole('navigation', { name: t('home.where') })
      const tile = (slug: string) => page.locator(`a.tile[href="/guides/${slug}"]`)
      await expect(tile('pension-portal')).toBeVisible()
      await expect(tile('idp-status')).toBeHidden()
      await expect(chips.getByRole('link', { name: here('abroad') })).toHaveAttribute('aria-current', 'true')
      await chips.getByRole('link', { name: here('home') }).click()
      await expect(tile('housing-subsidy')).toBeVisible()
      await expect(chips.getByRole('link', { name: here('home') })).toHaveAttribute('aria-current', 'true')
      await chips.getByRole('link', { name: here('reset') }).click()
      await expect(tile('idp-status')).toBeVisible()
    })
  })

  withoutJavaScript('on the landing', () => {
    test('leads to the list for there, and promises no memory', async ({ page }) => {
      await page.goto('/')
      const chips = page.getByRole('navigation', { name: t('home.where') })
      await expect(chips.getByText(t('home.whereHint'))).toBeHidden()
      await chips.getByRole('link', { name: here('abroad') }).click()
      await expect(page).toHaveURL(/\/guides\?where=abroad$/)
    })
  })
})

for (const address of [
  guide,
  '/search?q=прописка',
  '/guides?where=abroad',
  `${guide}/feedback?step=2`,
  '/places?need=idp&open=now',
]) {
  test(`the language switch stays at ${address}`, async ({ page }) => {
    await page.goto(address)
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('language.other') })
      .click()
    await expect(page).toHaveURL((url) => decodeURIComponent(url.pathname + url.search) === `/en${address}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: readerOf('en').t('language.other') })
      .click()
    await expect(page).toHaveURL((url) => decodeURIComponent(url.pathname + url.search) === address)
  })
}

test.describe('an address that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] })

  forEveryReader('on a small phone', (reader) => {
    test('answers 404 in the portal’s frame, without the framework’s scripts', async ({ page }) => {
      for (const missing of ['/guides/no-such-guide', '/nothing/here', '/places/nowhere']) {
        const response = await page.goto(reader.path(missing))
        expect(response?.status()).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(reader.t('errors.notFoundTitle'))
        await expect(page.getByRole('navigation', { name: reader.t('nav.tabs') })).toBeVisible()
        await expect(page.getByRole('heading', { name: reader.t('help.heading') })).toBeVisible()
        await expect(page.getByRole('contentinfo')).toBeVisible()
        await expect(page.getByLabel(reader.t('home.searchLabel'))).toBeVisible()
        const scripts = await response?.text().then((html) => html.match(/<script\b[^>]*>/g))
        expect(scripts?.filter((script) => !/ src="\/assets\//.test(script))).toEqual([])
      }
    })
  })
})
