import { randomInt } from 'node:crypto'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { withDatabase } from './database'
import type { Portal } from './portal'
import { readerOf } from './readers'
import { signInAs } from './staff'
import { expect } from './test'
import { watchContext } from './watch'

export const uk = readerOf('uk')
const { t } = uk

export const fourDigits = () => String(randomInt(10_000)).padStart(4, '0')
export const answerField = (page: Page) => page.getByLabel(t('staff.hotline.answer.label'))
/** The summary of a form; the framework has an alert of its own for route changes. */
export const summary = (page: Page) => page.locator('.error-summary')
export const talk = (page: Page) => page.getByRole('list', { name: t('staff.hotline.request.messages') })

/** Waits until React has taken the page over: before that a key does nothing. */
export async function openStaff(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByText(t('staff.hotline.live.live'))).toBeVisible()
  await page.waitForLoadState('networkidle').catch(() => {})
}

export async function requestId(portal: Portal, code: string): Promise<string> {
  const rows = await withDatabase(portal, (client) =>
    client.execute({
      sql: 'SELECT "id" FROM "HotlineRequest" WHERE "code" = ?',
      args: [code.replaceAll('-', '')],
    }),
  )
  return String(rows.rows[0]?.id)
}

/** Writes a call down, as its operator does. @returns the code that the caller is told */
export async function writeCall(page: Page, question: string, lastFour: string): Promise<string> {
  await page.goto('/admin/hotline/new')
  await page.getByLabel(t('staff.hotline.call.lastFour')).pressSequentially(lastFour)
  await expect(page.getByText(t('staff.hotline.call.noHistory', { digits: lastFour }))).toBeVisible()
  await page.getByLabel(t('staff.hotline.call.question')).fill(question)
  await page
    .getByLabel(t('staff.hotline.call.phone'))
    .fill(`050 321 ${lastFour.slice(0, 2)} ${lastFour.slice(2)}`)
  await page.getByLabel(t('staff.hotline.call.consent')).check()
  await page.getByRole('button', { name: t('staff.hotline.call.submit') }).click()
  await expect(page.getByText(t('staff.hotline.request.tellCode'))).toBeVisible()
  return (await page.locator('.told-code').innerText()).trim()
}

/** A second operator with a browser of their own, watched like the first. */
export async function anotherOperator(
  browser: Browser,
  portal: Portal,
): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await browser.newContext({ baseURL: portal.url, locale: 'uk-UA' })
  const problems = watchContext(context, new URL(portal.url).host)
  await signInAs(context, portal, ['operator'])
  return { context, page: await context.newPage(), problems }
}
