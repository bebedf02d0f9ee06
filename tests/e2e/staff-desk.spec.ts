import type { BrowserContext, Page } from '@playwright/test'
import { violations } from '../a11y/support/measures'
import { withDatabase } from './support/database'
import type { Portal } from './support/portal'
import { signInAs } from './support/staff'
import { expect, test } from './support/test'

type Visit = { clientKey: string; guideNumber: number; theme: string; autonomy: string; minutes: number }

/** Visits of one consultant, as the database has them. */
function visitsOf(portal: Portal, id: string): Promise<Visit[]> {
  return withDatabase(portal, async (client) => {
    const found = await client.execute({ sql: 'SELECT * FROM DeskVisit WHERE consultantId = ?', args: [id] })
    return found.rows as unknown as Visit[]
  })
}

/** Printing is noted instead of opening the browser's dialog. */
async function notePrinting(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Що потрібно відвідувачу?' })
const entry = (page: Page) => page.locator('.desk-entry')

async function openDesk(page: Page): Promise<void> {
  const source = page.waitForResponse((response) => response.url().includes('/desk/source'))
  await page.goto('/desk')
  await source
  await expect(page.getByText('Готуємо інструкції')).toHaveCount(0)
  await expect(field(page)).toBeFocused()
}

/** A keyboard that counts. */
function counting(page: Page) {
  let count = 0
  return {
    count: () => count,
    async press(...keys: string[]) {
      for (const key of keys) {
        count += 1
        await page.keyboard.press(key)
      }
    },
    async type(text: string) {
      count += [...text].length
      await page.keyboard.type(text)
    },
  }
}

test.describe('a visit at the desk', () => {
  test.beforeEach(({ context }) => notePrinting(context))

  test('goes from two letters to paper and log by 6 keystrokes', async ({ page, context, portal }) => {
    const { id } = await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    const keys = counting(page)
    await keys.type('пе')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    const title = await page.getByRole('option').first().locator('strong').innerText()
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: title })).toBeFocused()

    const [paper] = await Promise.all([context.waitForEvent('page'), keys.press('KeyP')])
    await expect(paper).toHaveURL(/\/(?:guides\/[a-z-]+\/print|places\/[a-z0-9-]+)$/)
    await expect(paper.locator('html')).toHaveAttribute('data-printed', '')
    await paper.close()

    await keys.press('KeyL')
    await expect(page.getByRole('radio', { name: 'Разом' })).toBeFocused()
    await keys.press('Enter')
    await expect(page.getByText('Візит записано')).toBeVisible()
    await expect(field(page)).toBeFocused()
    expect(keys.count()).toBe(6)
    expect(await visitsOf(portal, id)).toMatchObject([{ autonomy: 'together', minutes: 1 }])
  })

  test('finds in any layout, by arrows and by a number', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    // «пенсія» with the English layout.
    await page.keyboard.type('gtycsz')
    await expect(page.getByRole('option').first()).toContainText('енсі')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(entry(page)).toContainText('енсі')
    await page.keyboard.press('Escape')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
    await page.keyboard.type('101')
    await page.keyboard.press('Enter')
    await expect(entry(page)).toContainText('Номер 101')
  })

  test('shows a large QR on the visitor’s screen, opened once', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    await page.keyboard.type('101')
    await page.keyboard.press('Enter')
    const [screen] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('KeyQ')])
    await expect(screen.locator('.screen-qr')).toBeVisible()
    await expect(screen.getByText('portal.test/g/101')).toBeVisible()
    expect(await violations(screen)).toEqual([])
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await expect(screen.locator('.screen-qr')).toHaveCount(0)
    await page.keyboard.type('gtycsz')
    await page.keyboard.press('Enter')
    await page.keyboard.press('KeyQ')
    await expect(screen.locator('.screen-qr')).toBeVisible()
    expect(context.pages()).toHaveLength(2)
  })

  test('gives a text for SMS or Viber', async ({ page, context, portal }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    await page.keyboard.type('101')
    await page.keyboard.press('Enter')
    await page.keyboard.press('KeyS')
    await expect(page.getByRole('button', { name: 'Копіювати' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Скопійовано')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\nhttp:\/\/portal\.test\/g\/101\n\+380 50 187 82 07$/)
    await expect(page.getByRole('link', { name: 'Відкрити Viber' })).toHaveAttribute(
      'href',
      /^viber:\/\/forward/,
    )
  })
})

test.describe('a network drop at the desk', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] })
  test.beforeEach(({ context }) => notePrinting(context))

  async function logVisit(page: Page): Promise<void> {
    await page.keyboard.type('101')
    await page.keyboard.press('Enter')
    await page.keyboard.press('KeyL')
    await page.keyboard.press('Enter')
  }

  test('stops neither search nor paper; the log is sent once, later', async ({ page, context, portal }) => {
    const { id } = await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    await context.setOffline(true)
    await expect(page.getByText('Мережі немає.')).toBeVisible()
    await page.keyboard.type('101')
    await page.keyboard.press('Enter')
    await page.keyboard.press('KeyP')
    await expect(page.locator('html')).toHaveAttribute('data-printed', '')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.desk-sheet')).toBeVisible()
    await expect(page.locator('.desk-sheet')).toContainText('portal.test/g/101')
    await expect(page.locator('.desk-field')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await page.keyboard.press('Escape')
    await logVisit(page)
    await logVisit(page)
    await expect(page.getByText('2 записи чекають на мережу')).toBeVisible()
    expect(await visitsOf(portal, id)).toEqual([])
    await context.setOffline(false)
    await expect(page.getByText('чекають на мережу')).toHaveCount(0)
    const sent = await visitsOf(portal, id)
    expect(sent).toHaveLength(2)
    expect(new Set(sent.map(({ clientKey }) => clientKey)).size).toBe(2)
  })

  test('that swallows the answer makes no second visit', async ({ page, context, portal }) => {
    const { id } = await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    let posts = 0
    await page.route('**/desk/visits', async (route) => {
      posts += 1
      if (posts > 1) return route.continue()
      await route.fetch()
      await route.abort('failed')
    })
    await logVisit(page)
    await expect(page.getByText('1 запис чекає на мережу')).toBeVisible()
    await expect.poll(async () => (await visitsOf(portal, id)).length).toBe(1)
    // The page is closed before the network is back, and opened again later.
    await page.reload()
    await expect(page.getByText('чекає на мережу')).toHaveCount(0)
    await expect.poll(() => posts).toBe(2)
    expect(await visitsOf(portal, id)).toHaveLength(1)
  })
})

test.describe('pages of the desk', () => {
  const pages = [
    '/desk',
    '/desk/day',
    '/desk/kiosk',
    '/admin/outbox',
    '/admin/jobs',
    '/en/desk',
    '/en/admin/outbox',
  ]
  for (const width of [390, 1280]) {
    test(`are for everyone at ${width} px`, async ({ page, context, portal }) => {
      await signInAs(context, portal, ['admin', 'consultant'])
      await page.setViewportSize({ width, height: 900 })
      for (const path of pages) {
        await page.goto(path)
        await expect(page.locator('h1')).toBeVisible()
        expect(await violations(page), path).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, path).toBeLessThanOrEqual(width)
      }
    })

    test(`a visit at ${width} px is for everyone`, async ({ page, context, portal }) => {
      await signInAs(context, portal, ['consultant'])
      await page.setViewportSize({ width, height: 900 })
      await openDesk(page)
      await page.keyboard.type('пе')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Enter')
      for (const key of ['KeyS', 'KeyL']) {
        await page.keyboard.press(key)
        await expect(page.locator('.desk-panel')).toBeVisible()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.locator('.desk-panel')).toHaveCount(0)
      }
    })
  }

  test('the day sheet counts what was logged', async ({ page, context, portal }) => {
    const { id, name } = await signInAs(context, portal, ['consultant'])
    await openDesk(page)
    await page.keyboard.type('101')
    await page.keyboard.press('Enter')
    await page.keyboard.press('KeyL')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await visitsOf(portal, id)).length).toBe(1)
    await page.getByRole('link', { name: 'День за столом' }).first().click()
    const row = page.getByRole('row').filter({ hasText: name })
    await expect(row).toContainText('Людина сама')
    await expect(row).toContainText('101')
  })

  test('a job asked for is run, and shown', async ({ page, context, portal }) => {
    await signInAs(context, portal, ['admin'])
    await page.goto('/admin/jobs')
    const job = page.locator('section').filter({ hasText: 'Забути позначки надісланих форм' })
    await job.getByRole('button', { name: 'Запустити зараз' }).click()
    await expect(job.getByRole('row').nth(1)).toContainText('виконано', { timeout: 40_000 })
    await expect(job.getByRole('row').nth(1)).toContainText('Олена')
  })
})
