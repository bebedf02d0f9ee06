import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { community } from '../../../config/community'
import { e2eBuild, testEnv } from '../../../scripts/lib/test-env.mjs'
import type { Portal } from './portal'
import type { Reader } from './readers'

/** A question that nobody else asks: the same words would count as the same question. */
export function ownQuestion(): string {
  return `Не можу змінити адресу (${randomUUID()})`
}

/** `npm run hotline -- …` beside the running portal. What it printed. */
export async function hotlineCommand(portal: Portal, ...words: string[]): Promise<string> {
  const script = ['--conditions=react-server', '--import', 'tsx', 'scripts/hotline.ts']
  const env = testEnv({ ...e2eBuild, DATA_DIR: portal.dataDir }) as NodeJS.ProcessEnv
  const { stdout } = await promisify(execFile)(process.execPath, [...script, ...words], { env })
  return stdout
}

/** The form that asks the hotline; the page has forms of its own in the menu and beside it. */
export function hotlineForm(page: Page): Locator {
  return page.locator('#hotline-form')
}

/** Opens the form and fills it in: to be called back, or to come back with the code. */
export async function fillQuestion(
  page: Page,
  reader: Reader,
  question: string,
  phone?: string,
): Promise<void> {
  const { t } = reader
  await page.goto(reader.path('/hotline'))
  const form = hotlineForm(page)
  await form.getByLabel(t('hotline.form.question')).fill(question)
  if (phone) await fillPhone(page, reader, phone)
  else await form.getByRole('radio', { name: t('hotline.form.contactCode') }).check()
}

/** Fills in a phone, and the consent to keep it. */
export async function fillPhone(page: Page, { locale, t }: Reader, phone: string): Promise<void> {
  const form = hotlineForm(page)
  await form.getByLabel(t('hotline.form.phone')).fill(phone)
  const consent = t('hotline.form.consent', {
    community: community.officialName[locale],
    days: community.retention.hotlineDays,
  })
  await form.getByRole('checkbox', { name: consent }).check()
}

/** Sends the form. */
export async function send(page: Page, { t }: Reader): Promise<void> {
  await hotlineForm(page)
    .getByRole('button', { name: t('hotline.form.submit') })
    .click()
}

/** The code on the page after sending, as it is shown there. */
export async function shownCode(page: Page): Promise<string> {
  return (await page.locator('.big-code').innerText()).trim()
}

/** Asks a question. @returns its code */
export async function askQuestion(
  page: Page,
  reader: Reader,
  { question = ownQuestion(), phone }: { question?: string; phone?: string } = {},
): Promise<string> {
  await fillQuestion(page, reader, question, phone)
  await send(page, reader)
  return shownCode(page)
}
