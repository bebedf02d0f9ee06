import type { Page } from '@playwright/test'
import { violations } from '../a11y/support/measures'
import { readerOf } from './support/readers'
import { signInAs } from './support/staff'
import { expect, test } from './support/test'

const { t } = readerOf('uk')
const guide = '/admin/guides/diia-signature'
const words = 'Відкрийте Дію на своєму телефоні'

// Texts are the same for the whole portal, so these tests have one of their own.
test.use({ portalSettings: { LOG_LEVEL: 'info' }, viewport: { width: 1280, height: 900 } })
test.describe.configure({ mode: 'serial' })
test.slow()

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saved = (page: Page) =>
  expect(page.locator('.editor-state')).toHaveText(t('staff.editing.saveStates.saved'))

async function accessible(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const frame of page.frames()) expect(await violations(frame), frame.url()).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${page.url()} at ${width}`).toBeLessThanOrEqual(0)
  }
}

test('a guide is edited, seen, published and taken back', async ({ page, context, portal, request }) => {
  await signInAs(context, portal, ['editor'])
  const publicText = async () => (await request.get('/guides/diia-signature')).text()
  expect(await publicText()).not.toContain(words)

  await page.goto('/admin/guides')
  await accessible(page)
  await page.goto(guide)
  await accessible(page)
  await page.locator('#step-1-title').fill(words)
  await saved(page)
  const preview = page.frameLocator('.editor-preview iframe')
  await expect(preview.locator('#step-1')).toContainText(words)
  expect(await publicText()).not.toContain(words)

  await button(page, t('staff.editing.views.source')).click()
  const source = page.locator('#source')
  await expect(source).toHaveValue(new RegExp(words))
  const good = await source.inputValue()
  await source.fill(`${good}\n<script>alert(1)</script>\n`)
  await expect(page.locator('.editor-problems')).toContainText(t('staff.editing.problems.unknown-tag'))
  await expect(button(page, t('staff.editing.publish'))).toBeDisabled()
  await source.fill(good)
  await expect(page.locator('.editor-fine')).toContainText(t('staff.editing.noProblems'))
  await saved(page)

  await button(page, t('staff.editing.publish')).click()
  await expect(page.locator('.toast')).toContainText(t('staff.editing.publishedDone'))
  expect(await publicText()).toContain(words)
  expect(await (await request.get('/guides/diia-signature/print')).text()).toContain(words)

  await page.goto(`${guide}/history`)
  await expect(page.locator('.diff-added mark').first()).toBeVisible()
  await accessible(page)
  await button(page, t('staff.editing.takeBack')).click()
  await button(page, t('staff.editing.rollBackConfirm')).click()
  await expect(page.locator('.history > li')).toHaveCount(2)
  expect(await publicText()).not.toContain(words)
})

test('a major change tells readers what changed', async ({ page, context, portal, request }) => {
  await signInAs(context, portal, ['editor'])
  await page.goto(guide)
  await page.locator('#front-cost').fill('Нічого не коштує')
  await saved(page)
  await page.getByLabel(t('staff.editing.changes.major')).check()
  await button(page, t('staff.editing.publish')).click()
  await expect(page.locator('.error-summary')).toContainText(t('staff.fieldErrors.note-needed'))
  await page.getByLabel(t('staff.editing.changes.major')).check()
  await page.locator('#note-uk').fill('Уточнили, скільки коштує.')
  await page.locator('#note-en').fill('We made the cost clearer.')
  await button(page, t('staff.editing.publish')).click()
  await expect(page.locator('.toast')).toContainText(t('staff.editing.publishedDone'))
  expect(await (await request.get('/guides/diia-signature')).text()).toContain('Уточнили, скільки коштує.')
  expect(await (await request.get('/en/guides/diia-signature')).text()).toContain('We made the cost clearer.')
})

test('a new guide gets a number and is seen by staff only', async ({ page, context, portal, request }) => {
  await signInAs(context, portal, ['editor'])
  await page.goto('/admin/guides/new')
  await accessible(page)
  await page.locator('#title-uk').fill('Перевірити підпис')
  await page.locator('#title-en').fill('Check a signature')
  await page.locator('#slug').fill('check-signature')
  await page.locator('#category').selectOption('signature')
  await button(page, t('staff.editing.begin')).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('231. Перевірити підпис')
  await expect(page.locator('.editor-problems')).toBeVisible()
  expect((await request.get('/guides/check-signature')).status()).toBe(404)
})

test('a notice stands on kept pages while it should', async ({ page, context, portal, request }) => {
  await signInAs(context, portal, ['editor'])
  const text = 'Завтра ЦНАП працює до обіду.'
  const seen = async () => (await (await request.get('/privacy')).text()).includes(text)
  expect(await seen()).toBe(false)
  await page.goto('/admin/announcements/new')
  await accessible(page)
  await page.locator('#text-uk').fill(text)
  await page.locator('#text-en').fill('Tomorrow the centre is open until noon.')
  await page.locator('#severity').selectOption('warning')
  await page.locator('#from').fill('2020-01-01T10:00')
  await page.locator('#until').fill('2999-01-01T10:00')
  await button(page, t('staff.announcements.save')).click()
  await expect(page).toHaveURL(/\/admin\/announcements$/)
  expect(await seen()).toBe(true)
  await accessible(page)
  await button(page, t('staff.announcements.remove')).click()
  await button(page, t('staff.announcements.removeConfirm')).click()
  await expect(page.locator('.badge')).toHaveText(t('staff.announcements.states.removed'))
  expect(await seen()).toBe(false)
})
