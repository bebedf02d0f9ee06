import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { e2eBuild, testEnv } from '../../scripts/lib/test-env.mjs'
import { totpCode } from '../support/totp'
import { withDatabase } from './support/database'
import type { Portal } from './support/portal'
import { addStaff, openSession, type StaffPerson, signInAs } from './support/staff'
import { expect, test } from './support/test'

const PASSWORD = 'тиха лампа 73 коло моста'

/** Runs the command that makes the first administrator, and gives the path of the one-time link it prints. */
function createFirstAdmin(portal: Portal, email: string): string {
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/staff.ts', 'create']
  const who = ['--email', email, '--name', 'Олена Іваненко', '--role', 'admin', '--role', 'editor']
  const env = testEnv({ ...e2eBuild, DATA_DIR: portal.dataDir }) as NodeJS.ProcessEnv
  const said = execFileSync(process.execPath, [...args, ...who], { env, encoding: 'utf8' })
  const address = said.match(/https?:\/\/\S+/)?.[0] ?? ''
  expect(address).toContain('http://portal.test/admin/welcome?token=')
  return address.replace('http://portal.test', '')
}

async function enterPassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Електронна адреса').fill(email)
  await page.getByLabel('Пароль').fill(password)
  await page.keyboard.press('Enter')
}

/** Sets the second factor up from its page; gives the key of the authenticator and the recovery codes. */
async function setUpTotp(page: Page, password: string): Promise<{ key: string; codes: string[] }> {
  await expect(page.getByRole('heading', { level: 1, name: 'Другий крок входу' })).toBeVisible()
  await page.getByLabel('Ваш пароль').fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: 'QR-код для застосунку' })).toBeVisible()
  const key = (await page.locator('[data-secret]').innerText()).trim()
  await page.getByLabel('Код із застосунку').fill(totpCode(key))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Запасні коди' })).toBeVisible()
  const codes = await page.locator('.recovery-codes code').allInnerTexts()
  expect(codes).toHaveLength(10)
  return { key, codes }
}

test('the first administrator comes from the terminal to the staff pages, by keyboard', async ({
  page,
  portal,
}) => {
  const email = `first.${Date.now()}@example.org`
  await page.goto(createFirstAdmin(portal, email))
  await expect(page.getByText('Вітаємо, Олена Іваненко')).toBeVisible()

  await expect(page.getByLabel('Новий пароль')).toBeFocused()
  await page.keyboard.type('qwerty123456')
  await page.keyboard.press('Enter')
  await expect(page.locator('#form-status')).toBeFocused()
  await expect(page.locator('#password-error')).toHaveText(/легко вгадати/)
  await expect(page.getByLabel('Новий пароль')).toHaveValue('')

  await page.getByLabel('Новий пароль').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin/set-up-totp')
  await page.goto('/admin/people')
  await page.waitForURL('**/admin/set-up-totp')
  const { key, codes } = await setUpTotp(page, PASSWORD)
  await page.getByRole('link', { name: 'Коди збережено, далі' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Що треба сьогодні' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Люди й ролі' })).toBeVisible()

  await page.getByRole('button', { name: 'Вийти' }).click()
  await page.waitForURL('**/admin/sign-in')
  await page.goto('/admin/people')
  await page.waitForURL('**/admin/sign-in?next=%2Fadmin%2Fpeople')
  await enterPassword(page, email, PASSWORD)
  await page.waitForURL('**/admin/sign-in/code?next=%2Fadmin%2Fpeople')
  await page.getByLabel('Код', { exact: true }).fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.locator('#code-error')).toBeVisible()
  await page.getByLabel('Код', { exact: true }).fill(totpCode(key))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin/people')

  await page.getByRole('button', { name: 'Вийти' }).click()
  await enterPassword(page, email, PASSWORD)
  await page.getByLabel('Код', { exact: true }).fill(codes[4] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Що треба сьогодні' })).toBeVisible()

  await page.goto('/admin/audit')
  await expect(page.getByRole('row', { name: /create:staff.*command line/ }).first()).toContainText(
    'command line',
  )
  await expect(page.getByRole('row', { name: /use:recovery-code/ }).first()).toBeVisible()
})

test('ten wrong passwords close the door, and the right one waits outside', async ({ page, portal }) => {
  test.slow()
  const person = await addStaff(portal, ['editor'])
  await page.goto('/admin/sign-in')
  for (let time = 0; time < 10; time += 1) {
    await enterPassword(page, person.email, 'не той пароль зовсім')
    // The form comes back without the password when the answer is there.
    await expect(page.getByLabel('Пароль')).toHaveValue('')
    await expect(page.locator('#password-error')).toBeVisible()
    await expect(page.getByLabel('Електронна адреса')).toHaveValue(person.email)
  }
  await expect(page.locator('#password-error')).toHaveText(/Вхід закрито на 15 хвилин/)
  await enterPassword(page, person.email, person.password)
  await expect(page.locator('#password-error')).toHaveText(/Вхід закрито на 15 хвилин/)
})

test('an administrator invites somebody, changes the roles and shuts them out', async ({
  page,
  context,
  portal,
  browser,
}) => {
  await signInAs(context, portal, ['admin'])
  const email = `new.${Date.now()}@example.org`
  await page.goto('/admin/people/new')
  await page.getByLabel('Електронна адреса').fill(email)
  await page.keyboard.press('Enter')
  await expect(page.locator('#name-error')).toBeVisible()
  await expect(page.locator('#roles-error')).toBeVisible()
  await expect(page.getByLabel('Електронна адреса')).toHaveValue(email)
  await page.getByLabel('Ім’я та прізвище').fill('Тарас Новий')
  await page.getByLabel('Гаряча лінія').check()
  await page.getByRole('button', { name: 'Запросити' }).click()
  // The browser adds its own address to it.
  await expect(page.locator('.once-link')).toHaveText(/token=/)
  const link = (await page.locator('.once-link').innerText()).replace(portal.url, '')

  const theirs = await browser.newContext({ baseURL: portal.url, locale: 'uk-UA' })
  const other = await theirs.newPage()
  await other.goto(link)
  await other.getByLabel('Новий пароль').fill(PASSWORD)
  await other.keyboard.press('Enter')
  await expect(other.getByRole('heading', { level: 1, name: 'Що треба сьогодні' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Люди й ролі' })).toHaveCount(0)
  expect((await other.goto('/admin/people'))?.status()).toBe(403)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ця сторінка не для вашої ролі')

  await page.goto('/admin/people')
  await page.getByRole('link', { name: 'Тарас Новий' }).click()
  await page.getByLabel('Редагування').check()
  await page.getByRole('button', { name: 'Зберегти' }).click()
  await expect(page.getByRole('status')).toHaveText('Збережено.')
  await page.reload()
  await expect(page.getByLabel('Редагування')).toBeChecked()
  await page.getByRole('button', { name: 'Закрити доступ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Закрити доступ' }).click()
  await expect(page.getByText('Доступ закрито. Записи про зроблене')).toBeVisible()
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/admin\/sign-in/)
  await theirs.close()
})

test('somebody sees where they are signed in, and ends it', async ({ page, context, portal, browser }) => {
  const person: StaffPerson = await signInAs(context, portal, ['consultant'])
  const elsewhere = await browser.newContext({ baseURL: portal.url, locale: 'uk-UA' })
  await openSession(elsewhere, portal, person)
  const other = await elsewhere.newPage()
  await other.goto('/admin')
  await expect(other.getByRole('heading', { level: 1, name: 'Що треба сьогодні' })).toBeVisible()

  await page.goto('/admin/account')
  await expect(page.getByText('2 сеанси')).toBeVisible()
  await page.getByRole('button', { name: 'Вийти там' }).click()
  await expect(page.getByText('1 сеанс')).toBeVisible()
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/admin\/sign-in/)
  await elsewhere.close()
})

test('the log cannot be changed, not even in the database', async ({ context, portal }) => {
  await signInAs(context, portal, ['admin'])
  const change = (sql: string) => withDatabase(portal, (client) => client.execute(sql))
  await change(
    `INSERT INTO "AuditEntry" ("id", "at", "actorName", "action", "entity", "entityId") VALUES ('kept-${Date.now()}', '2026-01-01T00:00:00.000Z', 'x', 'test:log', 'log', '1')`,
  )
  await expect(change(`UPDATE "AuditEntry" SET "actorName" = 'y'`)).rejects.toThrow(/append-only/)
  await expect(change(`DELETE FROM "AuditEntry"`)).rejects.toThrow(/append-only/)
})

test('staff pages are kept by no cache and listed by no search engine', async ({
  context,
  portal,
  request,
}) => {
  const signIn = await request.get('/admin/sign-in')
  await signInAs(context, portal, ['editor'])
  const home = await context.request.get('/admin')
  for (const answer of [signIn, home]) {
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(answer.headers()['x-robots-tag']).toContain('noindex')
  }
})
