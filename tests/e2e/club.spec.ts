import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import type { Portal } from './support/portal'
import { containing, expectNoSideScroll, open, readerOf } from './support/readers'
import { signInAs } from './support/staff'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { watchContext } from './support/watch'

const { t } = readerOf('uk')
const CODE = /^[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}$/

type Desk = { desk: Page; name: string; close: () => Promise<void> }

/** The page of somebody at the desk, in a browser of their own with scripts. */
async function atTheDesk(browser: Browser, portal: Portal): Promise<Desk> {
  const viewport = { width: 390, height: 800 }
  const context = await browser.newContext({ baseURL: portal.url, viewport, javaScriptEnabled: true })
  // Its own browser: nothing else would notice what goes wrong in it.
  const problems = watchContext(context, new URL(portal.url).host, [])
  const { name } = await signInAs(context, portal, ['admin'])
  const close = async () => {
    await context.close()
    expect(problems).toEqual([])
  }
  return { desk: await context.newPage(), name, close }
}

/** A reward that costs one stamp. @returns its name, which no other test has. */
async function makeReward(desk: Page): Promise<string> {
  const title = `Книжка ${randomUUID().slice(0, 8)}`
  await open(desk, '/admin/club/rewards/new')
  await desk.getByLabel(t('staff.club.rewards.titleUk')).fill(title)
  await desk.getByLabel(t('staff.club.rewards.titleEn')).fill(title)
  await desk.getByLabel(t('staff.club.rewards.costLabel')).fill('1')
  await desk.getByLabel(t('staff.club.rewards.stock')).fill('5')
  await desk.getByLabel(t('staff.club.rewards.stateLabel'), { exact: true }).selectOption('open')
  await desk.getByRole('button', { name: t('staff.club.rewards.save') }).click()
  await expect(desk.getByRole('link', { name: title })).toBeVisible()
  return title
}

/** A sheet of two stamps. @returns their codes, as they are printed. */
async function makeSheet(desk: Page): Promise<string[]> {
  await open(desk, '/admin/club/stamps')
  await desk.getByLabel(t('staff.club.issue.count')).fill('2')
  await desk.getByRole('button', { name: t('staff.club.issue.submit') }).click()
  await expect(desk.getByText(t('staff.club.issue.ready'))).toBeVisible()
  await expectNoSideScroll(desk)
  const codes = await desk.locator('.stamp-sheet strong').allTextContents()
  expect(codes).toEqual([expect.stringMatching(CODE), expect.stringMatching(CODE)])
  await desk.reload()
  await expect(desk.locator('.stamp-sheet')).toHaveCount(0)
  return codes
}

async function takeCard(page: Page): Promise<string> {
  await open(page, '/community/club')
  await page.getByRole('button', { name: t('club.take.submit') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('club.card.created'))
  await expectNoSideScroll(page)
  return (await page.locator('.big-code').first().textContent()) ?? ''
}

async function addStamp(page: Page, code: string): Promise<void> {
  await page.getByLabel(t('club.card.stamp.label')).fill(code)
  await page.getByRole('button', { name: t('club.card.stamp.submit'), exact: true }).click()
}

async function showVoucher(desk: Page, code: string): Promise<void> {
  await open(desk, '/admin/club/redeem')
  await desk.getByLabel(t('staff.club.redeem.code')).fill(code.toLowerCase())
  await desk.getByRole('button', { name: t('staff.club.redeem.find') }).click()
}

withAndWithoutJavaScript('the club', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('takes a member from a card to a reward, each code once', async ({ page, browser, portal }) => {
    test.slow()
    const { desk, name, close } = await atTheDesk(browser, portal)
    const title = await makeReward(desk)
    const [stamp = ''] = await makeSheet(desk)

    expect(await takeCard(page)).toMatch(CODE)
    const reward = page.locator('#reward-form li', { hasText: title })
    await expect(reward.getByText(t('club.card.rewards.missing', { count: 1 }))).toBeVisible()
    await addStamp(page, stamp.toLowerCase().replaceAll('-', ' '))
    await expect(page.getByText(t('club.card.sent.stamp'))).toBeVisible()
    await expect(page.getByText(t('club.card.collected', { count: 1 }))).toBeVisible()

    await addStamp(page, stamp)
    const used = t('errors.fields.stamp-used').replace(/\.$/, ': ')
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(containing(used))
    await expect(page.getByLabel(t('club.card.stamp.label'))).toHaveValue(stamp)
    await expect(page.getByText(t('club.card.sent.stamp'))).toBeHidden()
    await expectNoSideScroll(page)

    await reward.getByRole('button').click()
    await expect(page.getByText(t('club.card.sent.reward'))).toBeVisible()
    await expect(page.getByText(containing(t('club.card.balance', { count: 0 })))).toBeVisible()
    const voucher = (await page.locator('.club-voucher').textContent()) ?? ''
    expect(voucher).toMatch(CODE)
    await expectNoSideScroll(page)

    await showVoucher(desk, voucher)
    await desk.getByRole('button', { name: t('staff.club.redeem.give'), exact: true }).click()
    await expect(desk.locator('.notice-done')).toContainText(name)
    await showVoucher(desk, voucher)
    await expect(desk.locator('.notice-danger')).toContainText(name)
    await expect(desk.getByRole('button', { name: t('staff.club.redeem.give'), exact: true })).toHaveCount(0)
    await page.reload()
    await expect(page.locator('.club-voucher')).toHaveCount(0)
    await expect(page.getByText(/^отримано: /)).toBeVisible()
    await close()
  })

  test('gives a voucher back, keeps what one can show, and closes the card', async ({
    page,
    browser,
    portal,
  }) => {
    test.slow()
    const { desk, close } = await atTheDesk(browser, portal)
    const title = await makeReward(desk)
    const [stamp = ''] = await makeSheet(desk)
    await close()

    const code = await takeCard(page)
    await addStamp(page, stamp)
    await page.locator('#reward-form li', { hasText: title }).getByRole('button').click()
    await page.getByText(t('club.card.return.summary')).click()
    await page.getByRole('button', { name: t('club.card.return.submit') }).click()
    await expect(page.getByText(t('club.card.sent.return'))).toBeVisible()
    await expect(page.getByText(containing(t('club.card.balance', { count: 1 })))).toBeVisible()

    await page.getByLabel(t('guide.category.start')).check()
    await page.getByRole('button', { name: t('club.card.themes.submit') }).click()
    await expect(page.getByText(t('club.card.sent.themes'))).toBeVisible()
    await expect(page.getByLabel(t('guide.category.start'))).toBeChecked()

    await page.goto('/community/club')
    await page.getByLabel(t('club.lookup.label')).fill(code)
    await page.getByRole('button', { name: t('club.lookup.submit'), exact: true }).click()
    await page.locator('summary', { hasText: t('club.card.close.summary') }).click()
    const closeCard = page.getByRole('button', { name: t('club.card.close.submit') })
    await closeCard.click()
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(t('errors.fields.close-unsure'))
    await page.getByLabel(t('club.card.close.sure')).check()
    await closeCard.click()
    await expect(page.getByRole('status')).toHaveText(/^Цю картку закрито: /)
    await expect(page.locator('#stamp-form')).toHaveCount(0)
  })
})

test('a card is printed as large as a bank card, a sheet on A4', async ({ page, browser, portal }) => {
  await takeCard(page)
  await page.emulateMedia({ media: 'print' })
  const box = await page.locator('.club-print').boundingBox()
  const millimetre = 96 / 25.4
  expect(box?.width).toBeCloseTo(85.6 * millimetre, 0)
  expect(box?.height).toBeCloseTo(54 * millimetre, 0)
  await expect(page.locator('#stamp-form')).toBeHidden()
  await expect(page.locator('.club-print .qr')).toBeVisible()

  const { desk, close } = await atTheDesk(browser, portal)
  await desk.goto('/admin/club/stamps')
  await desk.getByLabel(t('staff.club.issue.count')).fill('60')
  await desk.getByRole('button', { name: t('staff.club.issue.submit') }).click()
  await expect(desk.locator('.stamp-sheet li')).toHaveCount(60)
  const pages = (await desk.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(pages).toHaveLength(2)
  await close()
})
