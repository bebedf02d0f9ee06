import type { Page } from '@playwright/test'
import { violations } from '../a11y/support/measures'
import { addStaff, signInAs } from './support/staff'
import { expect, test } from './support/test'
import { ask } from './support/wire'

const bar = (page: Page) => page.getByRole('region', { name: 'Робоче місце відвідувача' })
const question = 'Як відновити доступ до пошти, якщо телефон загубився?'

async function startKiosk(page: Page): Promise<void> {
  await page.goto('/desk/kiosk')
  await page.getByRole('button', { name: 'Почати' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(bar(page)).toBeVisible()
}

/** What a visitor leaves: words in a form, kept on the device too. */
async function leaveTraces(page: Page): Promise<void> {
  await page.goto('/hotline')
  await page.locator('#hotline-form [name=question]').fill(question)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
}

async function expectWiped(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/$/)
  await expect(bar(page)).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/hotline')
  await expect(page.locator('#hotline-form [name=question]')).toHaveValue('')
}

test.describe('the mode for visitors', () => {
  test('ends the session, shows public pages only, and large', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await startKiosk(page)
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['kiosk'])
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
    for (const path of ['/desk', '/admin', '/en/admin/people']) {
      await page.goto(path)
      await expect(page).toHaveURL(/\/$/)
    }
    await page.goto('/en/guides')
    await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible()
  })

  test('is added for this browser only', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await startKiosk(page)
    const other = await ask(portal.url, '/')
    expect(other.text).not.toMatch(/kiosk/i)
    const forged = await ask(portal.url, '/', { headers: { cookie: 'kiosk="><script>x' } })
    expect(forged.text).not.toMatch(/kiosk/i)
    expect((await ask(portal.url, '/desk', { headers: { cookie: 'kiosk=abcdefghijkl' } })).status).toBe(303)
  })

  test('wipes after 90 s without a touch, and asks before', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await startKiosk(page)
    await page.clock.install()
    await leaveTraces(page)
    await page.clock.fastForward(66_000)
    const still = page.getByRole('button', { name: 'Я ще тут' })
    await expect(still).toBeVisible()
    await still.click()
    await page.clock.fastForward(60_000)
    await expect(still).toHaveCount(0)
    await expect(page.locator('#hotline-form [name=question]')).toHaveValue(question)
    await page.clock.fastForward(31_000)
    await expectWiped(page)
  })

  test('wipes by its button', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await startKiosk(page)
    await leaveTraces(page)
    await page.getByRole('button', { name: 'Завершити' }).click()
    await expectWiped(page)
  })

  test('opens no other site, but says its address', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await startKiosk(page)
    await page.goto('/guides/diia-app')
    const before = page.url()
    await page.locator('main a[href^="https://"]:visible').first().click()
    await expect(page.getByRole('dialog')).toContainText('Інші сайти на цьому екрані не відкриваються')
    expect(page.url()).toBe(before)
    expect(context.pages()).toHaveLength(1)
  })

  for (const width of [390, 1280]) {
    test(`is for everyone at ${width} px`, async ({ page, context, portal }) => {
      await signInAs(context, portal, ['consultant'])
      await page.setViewportSize({ width, height: 900 })
      await startKiosk(page)
      for (const path of ['/', '/guides/diia-app', '/hotline']) {
        await page.goto(path)
        await expect(page.locator('html')).toHaveClass(/kiosk-ready/)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  }

  test('is ended by who may stand at the desk', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await startKiosk(page)
    const { email, password } = await addStaff(portal, ['consultant'])
    await page.goto('/desk/kiosk')
    await page.getByLabel('Електронна адреса').fill(email)
    await page.getByLabel('Пароль').fill(password)
    await page.getByRole('button', { name: 'Увійти' }).click()
    await page.getByRole('button', { name: 'Закінчити режим' }).click()
    await expect(page).toHaveURL(/\/admin\/sign-in/)
    expect(await context.cookies()).toEqual([])
    await page.goto('/')
    await expect(bar(page)).toHaveCount(0)
  })
})
