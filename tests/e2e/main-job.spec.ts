import { community } from '../../config/community'
import { formatPhone } from '../../lib/phone'
import { fillPhone, hotlineCommand, hotlineForm, ownQuestion, shownCode } from './support/hotline'
import { expectNoSideScroll, forEveryReader, open } from './support/readers'
import { expect, test } from './support/test'

const queries = { uk: 'прописка', en: 'change address' }

forEveryReader('the main job on a small phone', (reader) => {
  const { locale, t, path } = reader

  test('a search leads to the guide, to a step and to the hand-out', async ({ page }) => {
    test.slow()
    await open(page, path('/'))
    await page.getByLabel(t('home.searchLabel')).fill(queries[locale])
    await page.getByRole('button', { name: t('home.searchButton'), exact: true }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === queries[locale])
    await expectNoSideScroll(page)
    const group = page.locator('main section').first()
    await expect(group.getByRole('heading', { level: 2 })).toHaveText(t('search.guide'))
    const first = group.getByRole('listitem').first().getByRole('link')
    await expect(first).toHaveAttribute('href', path('/guides/change-residence'))
    const title = await first.innerText()

    await first.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expectNoSideScroll(page)
    await page
      .getByRole('navigation', { name: t('guide.contents') })
      .getByRole('link')
      .nth(2)
      .click()
    await expect(page).toHaveURL(/#step-3$/)
    const step = page.locator('#step-3')
    await expect(step.getByRole('heading')).toBeInViewport()
    await expect(step).toContainText(t('guide.stepCode', { code: '430-3' }))

    await page.getByRole('link', { name: t('guide.print') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expectNoSideScroll(page)
    await expect(page.getByRole('img', { name: t('print.qr') })).toBeVisible()
    const steps = page.locator('.sheet-steps > li')
    await expect(steps).toHaveCount(10)
    await expect(page.locator('.sheet-box')).toHaveCount(10)
    await expect(steps.nth(2)).toContainText(t('print.code', { code: '430-3' }))
    await expect(page.getByText(t('print.never'))).toBeVisible()
    const hotline = t('print.hotline', { phone: formatPhone(community.hotline.phone) })
    await expect(page.getByText(hotline)).toBeVisible()
  })

  test('paper gets the guide and the hand-out without what only a screen needs', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(path('/guides/change-residence'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('#step-3').getByRole('heading')).toBeVisible()
    for (const screenOnly of ['.site-header', '.tab-bar', '.site-footer', '.button-row']) {
      await expect(page.locator(screenOnly).first()).toBeHidden()
    }

    await page.goto(path('/guides/change-residence/print'))
    await expect(page.locator('.sheet')).toBeVisible()
    await expect(page.locator('.handout-tools')).toBeHidden()
    await expect(page.getByRole('img', { name: t('print.qr') })).toBeVisible()

    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: t('print.a5') }).click()
    await expect(page).toHaveURL(/\?size=a5$/)
    await expectNoSideScroll(page)
    await expect(page.getByRole('link', { name: t('print.a5') })).toHaveAttribute('aria-current', 'true')
    await expect(page.locator('.handout-a5 .sheet')).toBeVisible()
  })

  test('places that are open now lead to one that answers', async ({ page }) => {
    test.slow()
    await page.goto(path('/'))
    await page
      .getByRole('navigation', { name: t('nav.tabs') })
      .getByRole('link', { name: t('nav.places') })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('places.title'))
    await expectNoSideScroll(page)
    const places = page.locator('[data-place-list] > li')
    const all = await places.count()

    await page
      .locator('summary')
      .filter({ hasText: t('places.filter') })
      .click()
    await page.getByLabel(t('places.filterOpen'), { exact: true }).selectOption('now')
    await page.getByRole('button', { name: t('places.apply'), exact: true }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('open') === 'now')
    await expectNoSideScroll(page)
    const open = await places.count()
    expect(open).toBeGreaterThan(0)
    expect(open).toBeLessThan(all)
    await expect(page.getByRole('heading', { name: t('places.count', { count: open }) })).toBeVisible()
    await expect(places.locator('.status-line')).toHaveCount(open)
    await expect(places.locator('.tone-open')).toHaveCount(open)

    const reachable = places.filter({ has: page.locator('a[href^="tel:"]') }).first()
    const phone = await reachable.locator('a[href^="tel:"]').innerText()
    const link = reachable.getByRole('heading').getByRole('link')
    const name = await link.innerText()
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expectNoSideScroll(page)
    await expect(page.getByRole('main').locator('.status-line')).not.toBeEmpty()
    await expect(page.getByRole('main').getByRole('link', { name: phone }).first()).toBeVisible()
  })

  test('a question gets a code, an answer, and can be asked again', async ({ page, portal }) => {
    test.slow()
    const question = ownQuestion()
    await open(page, path('/hotline'))
    const form = hotlineForm(page)
    await form.getByLabel(t('hotline.form.question')).fill(question)
    await fillPhone(page, reader, '050 765 43 21')
    await form.getByRole('radio', { name: t('hotline.callTimes.evening') }).check()
    await form.getByRole('button', { name: t('hotline.form.submit') }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('hotline.created.title'))
    await expectNoSideScroll(page)
    const code = await shownCode(page)
    expect(code).toMatch(/^(?:[ACEHKMPTX2-9]{3}-){2}[ACEHKMPTX2-9]{3}$/)
    const sizes = await page.evaluate(() =>
      ['.big-code', 'body'].map((selector) =>
        Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize),
      ),
    )
    expect(sizes[0]).toBeGreaterThan(1.5 * (sizes[1] ?? 0))

    const main = page.getByRole('main')
    await open(page, path(`/r/${code}`))
    await expect(main).toContainText(t('hotline.states.new'))
    await expect(main).toContainText(question)
    await expect(main).not.toContainText(/50\D?765\D?43/)

    await page.getByLabel(t('hotline.message.label')).fill('Додаю: будинок без номера')
    await main.getByRole('button', { name: t('hotline.message.submit'), exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: t('hotline.message.sent') })).toBeVisible()
    await expect(main.locator('.message-resident')).toHaveText([/Додаю: будинок без номера/])
    await expectNoSideScroll(page)

    await hotlineCommand(portal, 'answer', code, 'Відкрийте крок 430-3.')
    await open(page, path(`/r/${code}`))
    await expect(main).toContainText(t('hotline.states.answered'))
    await expect(main.locator('.message-operator')).toContainText('Відкрийте крок 430-3.')

    await page.getByLabel(t('hotline.reopen.label')).fill('Крок не відкривається')
    await main.getByRole('button', { name: t('hotline.reopen.submit') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('hotline.status.title', { code }))
    await expect(main).toContainText(t('hotline.states.new'))
    await expect(main.locator('.message')).toHaveCount(3)
    await expectNoSideScroll(page)
  })
})
