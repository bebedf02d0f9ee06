import type { Locator, Page } from '@playwright/test'
import { overflow, smallTargets, spreadOut, violations } from '../a11y/support/measures'
import { withDatabase } from './support/database'
import { askQuestion, ownQuestion } from './support/hotline'
import { signInAs } from './support/staff'
import {
  anotherOperator,
  answerField,
  fourDigits,
  openStaff,
  requestId,
  summary,
  talk,
  uk,
  writeCall,
} from './support/staff-hotline'
import { expect, test } from './support/test'

const { t } = uk
const STEP = '430-3'
/** «sees changes within 2 s»; the machine of the tests may be busy with other things. */
const SOON = { timeout: 2_000 }

async function expectInOrder(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await spreadOut(page, width)
    expect(await violations(page)).toEqual([])
    expect((await overflow(page)).out).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  }
}

test.describe('an operator of the hotline', () => {
  test.use({ viewport: { width: 1280, height: 900 } })
  test.slow()

  test('takes a call from its last four digits to its end, with a step of a guide', async ({
    page,
    context,
    portal,
  }) => {
    await signInAs(context, portal, ['operator'])
    const question = ownQuestion()
    const lastFour = fourDigits()
    const code = await writeCall(page, question, lastFour)
    await page.waitForLoadState('networkidle').catch(() => {})

    await page.keyboard.press('F2')
    const picker = page.getByRole('dialog')
    await picker.getByRole('combobox').fill(STEP)
    await expect(picker.getByRole('option').first()).toContainText(STEP)
    await page.keyboard.press('Enter')
    await expect(answerField(page)).toHaveValue(/http:\/\/portal\.test\/g\/430-3\n$/)
    await expect(answerField(page)).toBeFocused()
    await page.keyboard.type('Передзвоніть, якщо не вийде.')
    await page.keyboard.press('F9')
    await expect(talk(page)).toContainText('/g/430-3')
    await expect(answerField(page)).toHaveValue('')

    const detail = page.getByLabel(t('staff.hotline.close.detail.guide-used'))
    await expect(detail).toHaveValue(STEP)
    await page.getByRole('button', { name: t('staff.hotline.close.submit') }).click()
    const end = `${t('staff.hotline.close.outcomes.guide-used')}: ${STEP}`
    await expect(page.getByText(end)).toBeVisible()
    await expect(answerField(page)).toHaveCount(0)

    await page.goto(`/admin/hotline/new?last4=${lastFour}`)
    await expect(page.getByRole('link', { name: code })).toBeVisible()
    await expect(page.getByText(question)).toBeVisible()
    await page.goto(`/r/${code}`)
    await expect(page.getByText('Передзвоніть, якщо не вийде.')).toBeVisible()
  })

  test('cannot close a question that ended nowhere, or with what stays personal', async ({
    page,
    context,
    portal,
  }) => {
    const code = await askQuestion(page, uk)
    await signInAs(context, portal, ['operator'])
    await openStaff(page, `/admin/hotline/${await requestId(portal, code)}`)
    const close = page.getByRole('button', { name: t('staff.hotline.close.submit') })
    const error = (name: 'outcome-missing' | 'detail-personal' | 'guide-unknown') =>
      summary(page).getByText(t(`staff.fieldErrors.${name}`))
    await close.click()
    await expect(error('outcome-missing')).toBeVisible()
    await page.getByLabel(t('staff.hotline.close.outcomes.guide-used')).check()
    await page.getByLabel(t('staff.hotline.close.detail.guide-used')).fill('899-1')
    await close.click()
    await expect(error('guide-unknown')).toBeVisible()
    await page.getByLabel(t('staff.hotline.close.outcomes.outside-our-power')).check()
    const detail = page.getByLabel(t('staff.hotline.close.detail.outside-our-power'))
    await detail.fill('син, 050 123 45 67')
    await close.click()
    await expect(error('detail-personal')).toBeVisible()
    await expect(detail).toHaveValue('син, 050 123 45 67')
    await detail.fill('Пенсійний фонд')
    await close.click()
    await expect(
      page.getByText(`${t('staff.hotline.close.outcomes.outside-our-power')}: Пенсійний фонд`),
    ).toBeVisible()
  })

  test('answers with a template by one key, and puts a repeated question together', async ({
    page,
    context,
    portal,
  }) => {
    const words = ownQuestion()
    const code = await askQuestion(page, uk, { question: words })
    const again = await askQuestion(page, uk, { question: `${words} Допоможіть` })
    await signInAs(context, portal, ['operator'])
    const title = `Адреса ${fourDigits()}`
    await page.goto('/admin/hotline/templates?new=1')
    await page.getByLabel(t('staff.hotline.templates.name')).fill(title)
    await page.getByLabel(t('staff.hotline.templates.textUk')).fill(`Візьміть паспорт. ${title}`)
    await page.getByLabel(t('staff.hotline.templates.textEn')).fill('Take your passport.')
    await page.getByRole('button', { name: t('staff.hotline.templates.save') }).click()
    await expect(page.getByRole('link', { name: title })).toBeVisible()

    await openStaff(page, `/admin/hotline/${await requestId(portal, again)}`)
    const alike = page.getByRole('listitem').filter({ hasText: code })
    await alike.getByRole('button', { name: t('staff.hotline.merge.submit') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('staff.hotline.merge.confirm') })
      .click()
    await expect(page).toHaveURL(new RegExp(`/admin/hotline/${await requestId(portal, code)}$`))
    await expect(page.getByRole('link', { name: again })).toBeVisible()

    await page.keyboard.press('F8')
    await expect(page.getByText(t('staff.hotline.states.in-work')).first()).toBeVisible()
    await page.keyboard.press('F4')
    await page.getByRole('dialog').getByRole('combobox').fill(title)
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(answerField(page)).toHaveValue(`Візьміть паспорт. ${title}\n`)
    await page.keyboard.press('F9')
    await expect(talk(page)).toContainText(title)
    await page.goto(`/r/${again}`)
    await expect(page.getByText(`Візьміть паспорт. ${title}`)).toBeVisible()
  })

  test('makes an appeal of a question, with its number, term and card', async ({ page, context, portal }) => {
    const question = ownQuestion()
    const code = await askQuestion(page, uk, { question })
    await signInAs(context, portal, ['operator'])
    await openStaff(page, `/admin/hotline/${await requestId(portal, code)}`)
    await page.getByRole('link', { name: t('staff.hotline.request.register') }).click()
    await expect(page.getByLabel(t('staff.appeals.essence'))).toHaveValue(question)
    await page.getByLabel(t('staff.appeals.applicant')).fill('Петренко Олена Іванівна')
    await page.getByRole('button', { name: t('staff.appeals.register') }).click()
    await expect(summary(page)).toBeVisible()
    await expect(page.getByLabel(t('staff.appeals.applicant'))).toHaveValue('Петренко Олена Іванівна')
    await page.getByLabel(t('staff.appeals.residence')).fill('м. Дніпро')
    await page.getByLabel(t('staff.appeals.contact')).fill('050 123 45 67')
    await page.getByRole('button', { name: t('staff.appeals.register') }).click()
    await expect(page).toHaveURL(/\/admin\/appeals\/\w+$/)
    await expectInOrder(page)
    await page.getByLabel(t('staff.appeals.steps.extend.label')).fill('Чекаємо на відповідь фонду')
    await page.getByRole('button', { name: t('staff.appeals.steps.extend.submit') }).click()
    await expect(page.getByText(t('staff.appeals.terms.45-days'))).toBeVisible()
    await page.getByRole('link', { name: t('staff.appeals.print') }).click()
    await expect(page.getByText(t('staff.appeals.signStaff'))).toBeVisible()
    await expectInOrder(page)
    await page.goto('/admin/appeals')
    await expect(page.getByText('Петренко Олена Іванівна')).toBeVisible()
    await expectInOrder(page)
  })
})

test.describe('two operators at once', () => {
  test.use({ viewport: { width: 1280, height: 900 } })
  test.slow()

  async function write(page: Page, text: string): Promise<Locator> {
    await answerField(page).fill(text)
    return page.getByRole('button', { name: t('staff.hotline.answer.send') })
  }

  test('see each other’s changes within two seconds, and no answer covers another', async ({
    page,
    context,
    browser,
    portal,
  }) => {
    await signInAs(context, portal, ['operator'])
    const second = await anotherOperator(browser, portal)
    await openStaff(second.page, '/admin/hotline?state=all&who=any')
    const question = ownQuestion()
    const resident = await browser.newContext({ baseURL: portal.url, locale: 'uk-UA' })
    const code = await askQuestion(await resident.newPage(), uk, { question })
    await expect(second.page.getByRole('link', { name: code })).toBeVisible(SOON)
    await resident.close()

    const address = `/admin/hotline/${await requestId(portal, code)}`
    await openStaff(page, address)
    await openStaff(second.page, address)
    const sendFirst = await write(page, 'Перша відповідь')
    const sendSecond = await write(second.page, 'Друга відповідь')
    await sendFirst.click()
    await expect(talk(page)).toContainText('Перша відповідь')
    await expect(talk(second.page)).toContainText('Перша відповідь', SOON)
    await expect(second.page.getByText(t('staff.hotline.stale.title'))).toBeVisible(SOON)
    await expect(answerField(second.page)).toHaveValue('Друга відповідь')

    await sendSecond.click()
    const conflict = summary(second.page)
    await expect(conflict).toContainText(t('staff.forms.conflictTitle'))
    await expect(conflict).toContainText('Перша відповідь')
    await expect(conflict).toContainText('Друга відповідь')
    await expect(answerField(second.page)).toHaveValue('Друга відповідь')
    expect(await violations(second.page)).toEqual([])
    await sendSecond.click()
    await expect(talk(second.page)).toContainText('Друга відповідь')
    await expect(talk(page)).toContainText('Друга відповідь', SOON)
    await expect(talk(page)).toContainText('Перша відповідь')
    expect(second.problems).toEqual([])
    await second.context.close()
  })

  test('are told when their session ends', async ({ page, context, portal }) => {
    const { id } = await signInAs(context, portal, ['operator'])
    await openStaff(page, '/admin/hotline')
    await withDatabase(portal, (client) =>
      client.execute({ sql: 'DELETE FROM "StaffSession" WHERE "userId" = ?', args: [id] }),
    )
    // Somebody else's change may draw the page anew before the word comes; then it is the page to sign in.
    const told = page.getByText(t('staff.hotline.live.signedOut'))
    await expect(
      told.or(page.getByRole('heading', { level: 1, name: t('staff.signIn.title') })),
    ).toBeVisible()
  })
})

test.describe('pages of the hotline', () => {
  test.slow()

  test('are in order on a phone and on a desktop', async ({ page, context, portal }) => {
    const code = await askQuestion(page, uk)
    await signInAs(context, portal, ['operator'])
    const addresses = [
      '/admin/hotline?state=all',
      '/admin/hotline/new?last4=0000',
      `/admin/hotline/${await requestId(portal, code)}?new=1`,
      '/admin/hotline/templates?new=1',
      '/en/admin/hotline',
    ]
    for (const address of addresses) {
      await page.goto(address)
      await expectInOrder(page)
    }
  })

  test('give a table without anything personal', async ({ page, context, portal }) => {
    const question = ownQuestion()
    const code = await askQuestion(page, uk, { question })
    await signInAs(context, portal, ['analyst'])
    const answer = await page.request.get('/admin/hotline/export')
    const csv = await answer.text()
    expect(answer.headers()['content-type']).toContain('text/csv')
    expect(csv.split('\r\n').length).toBeGreaterThan(2)
    for (const secret of [code, code.replaceAll('-', ''), question]) expect(csv).not.toContain(secret)
  })
})
