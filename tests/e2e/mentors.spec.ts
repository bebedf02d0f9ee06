import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { overflow, smallTargets, spreadOut, violations } from '../a11y/support/measures'
import {
  applyToTeach,
  askToLearn,
  fillApplication,
  idOf,
  mentorForm,
  ownCode,
  ownPhone,
  sendApplication,
  somebody,
} from './support/mentors'
import type { Portal } from './support/portal'
import { expectNoSideScroll, readerOf } from './support/readers'
import { signInAs } from './support/staff'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { watchContext } from './support/watch'

const uk = readerOf('uk')
const { t } = uk
const national = (phone: string) => phone.replace(/\D/g, '').slice(1)

/** Somebody of the staff at a desk of their own, watched like everybody. */
async function atDesk(browser: Browser, portal: Portal) {
  const context = await browser.newContext({ baseURL: portal.url, locale: 'uk-UA' })
  const problems = watchContext(context, new URL(portal.url).host)
  await signInAs(context, portal, ['operator'])
  return { desk: await context.newPage(), problems, close: () => context.close() }
}

async function approve(desk: Page, id: string): Promise<void> {
  await desk.goto(`/admin/mentors/${id}`)
  const show = desk.getByRole('button', { name: t('staff.mentors.decide.approve') })
  await show.click()
  await expect(desk.locator('.error-summary').getByText(t('staff.fieldErrors.talk-first'))).toBeVisible()
  await desk.getByLabel(t('staff.mentors.decide.talked')).check()
  await show.click()
  await expect(desk.locator('.page-header').getByText(t('staff.mentors.states.approved'))).toBeVisible()
}

/** Gives a request to a mentor, writes down how it went, and ends it. */
async function help(desk: Page, id: string, mentor: string): Promise<void> {
  await desk.goto(`/admin/learning-requests/${id}`)
  const state = desk.locator('.page-header')
  await desk.getByRole('radio', { name: mentor, exact: true }).check()
  await desk.getByRole('button', { name: t('staff.learningRequests.match.submit'), exact: true }).click()
  await expect(state.getByText(t('staff.learningRequests.states.matched'))).toBeVisible()

  const end = desk.getByRole('button', { name: t('staff.learningRequests.close.submit') })
  await desk.getByRole('radio', { name: t('staff.learningRequests.outcomes.helped') }).check()
  await end.click()
  await expect(
    desk.locator('.error-summary').getByText(t('staff.fieldErrors.outcome-needs-record')),
  ).toBeVisible()
  await desk.getByLabel(t('staff.learningRequests.entries.kind'), { exact: true }).selectOption('met')
  await desk
    .getByLabel(t('staff.learningRequests.entries.autonomy'), { exact: true })
    .selectOption('together')
  await desk.getByLabel(t('staff.learningRequests.entries.text'), { exact: true }).fill('Оплатили разом')
  await desk.getByRole('button', { name: t('staff.learningRequests.entries.submit'), exact: true }).click()
  await expect(desk.getByText('Оплатили разом')).toBeVisible()
  await desk.getByRole('radio', { name: t('staff.learningRequests.outcomes.helped') }).check()
  await end.click()
  await expect(state.getByText(t('staff.learningRequests.outcomes.helped'))).toBeVisible()
}

withAndWithoutJavaScript('people who teach each other', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('from an application to help that ended, and nobody learns a contact', async ({
    page,
    browser,
    portal,
  }) => {
    test.slow()
    const mentor = somebody()
    const resident = { name: `Сусідка-${randomUUID().slice(0, 8)}`, phone: ownPhone() }
    const need = `Хочу платити з телефона (${randomUUID()})`
    const secrets = [mentor.name, national(mentor.phone), resident.name, national(resident.phone)]
    const bytesOf = async (path: string) => (await page.request.get(path)).text()
    const { desk, problems, close } = await atDesk(browser, portal)

    await page.goto('/community')
    await expectNoSideScroll(page)
    await page.getByRole('link', { name: t('mentors.join.applyLink') }).click()
    await fillApplication(page, uk, mentor)
    await mentorForm(page)
      .getByRole('button', { name: t('mentors.apply.submit') })
      .click()
    const consent = page.getByRole('link', { name: t('errors.fields.consent-to-show-missing') })
    await expect(consent).toBeVisible()
    await expect(mentorForm(page).getByLabel(t('mentors.apply.publicName'), { exact: true })).toHaveValue(
      mentor.publicName,
    )
    await expect(mentorForm(page).getByRole('checkbox', { name: t('mentors.ways.phone') })).toBeChecked()
    await expectNoSideScroll(page)
    await sendApplication(page, uk)
    const mentorCode = await ownCode(page)
    await expect(page.getByText(t('mentors.code.mentor.states.applied'))).toBeVisible()
    await expectNoSideScroll(page)
    expect(await bytesOf('/community')).not.toContain(mentor.publicName)

    await approve(desk, await idOf(portal, 'Mentor', mentorCode))
    await page.goto('/community?theme=money')
    await expectNoSideScroll(page)
    await expect(page.getByRole('heading', { name: mentor.publicName })).toBeVisible()
    expect(await bytesOf('/community?theme=health')).not.toContain(mentor.publicName)
    await page.getByRole('link', { name: t('mentors.list.ask', { name: mentor.publicName }) }).click()
    const wished = page.getByLabel(t('mentors.help.mentor'))
    await expect(wished.locator('option:checked')).toHaveText(mentor.publicName)
    const code = await askToLearn(page, uk, { ...resident, need, open: false })
    await expect(page.getByText(t('mentors.code.learn.states.new'))).toBeVisible()

    await help(desk, await idOf(portal, 'LearningRequest', code), mentor.publicName)
    await page.goto(`/r/${code}`)
    await expectNoSideScroll(page)
    await expect(page.getByText(t('mentors.code.learn.outcomes.helped'))).toBeVisible()
    await expect(page.getByText(t('mentors.code.learn.mentor', { name: mentor.publicName }))).toBeVisible()

    const pages = [
      `/r/${code}`,
      `/r/${mentorCode}`,
      '/community',
      '/community/help',
      '/api/open-data/places.json',
    ]
    for (const path of pages) {
      const bytes = await bytesOf(path)
      for (const secret of secrets)
        expect.soft({ path, told: bytes.includes(secret) }).toEqual({ path, told: false })
    }
    expect(await bytesOf(`/r/${mentorCode}`)).not.toContain(need)

    await page.goto(`/r/${mentorCode}`)
    await page.getByText(t('mentors.code.mentor.leave'), { exact: true }).click()
    await page.getByRole('button', { name: t('mentors.code.mentor.leaveSubmit') }).click()
    await expect(page.getByText(t('mentors.code.mentor.leftNow'))).toBeVisible()
    expect(await bytesOf('/community')).not.toContain(mentor.publicName)
    expect(problems).toEqual([])
    await close()
  })

  test('a request is taken back by its code', async ({ page }) => {
    const code = await askToLearn(page, uk)
    await page.goto(`/r/${code}`)
    await page.getByText(t('mentors.code.learn.withdraw'), { exact: true }).click()
    await page.getByRole('button', { name: t('mentors.code.learn.withdrawSubmit') }).click()
    await expect(page.getByText(t('mentors.code.learn.withdrawnNow'))).toBeVisible()
    await expect(page.getByText(t('mentors.code.learn.outcomes.withdrawn'))).toBeVisible()
  })
})

test('a call becomes a request with a code, and the pages of staff are in order', async ({
  page,
  context,
  portal,
}) => {
  test.slow()
  const mentorCode = await applyToTeach(page, uk)
  await signInAs(context, portal, ['operator'])
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/admin')
  await expect(page.locator('a[href="/admin/mentors?state=applied"]')).toBeVisible()

  await page.goto('/admin/learning-requests/new')
  await page
    .getByLabel(t('staff.learningRequests.call.need'), { exact: true })
    .fill(`Як зняти показники (${randomUUID()})`)
  await page.getByRole('checkbox', { name: t('mentors.ways.phone') }).check()
  await page.getByRole('radio', { name: t('staff.learningRequests.call.contacts.code') }).check()
  await page.getByRole('button', { name: t('staff.learningRequests.call.submit'), exact: true }).click()
  await expect(page.getByText(t('staff.learningRequests.tellCode'))).toBeVisible()
  const code = (await page.locator('.told-code').innerText()).trim()

  await page.getByLabel(t('staff.learningRequests.match.course'), { exact: true }).selectOption('basic')
  await page.getByRole('button', { name: t('staff.learningRequests.match.submit'), exact: true }).click()
  await expect(
    page.locator('.page-header').getByText(t('staff.learningRequests.states.matched')),
  ).toBeVisible()
  const request = new URL(page.url()).pathname
  const mentor = `/admin/mentors/${await idOf(portal, 'Mentor', mentorCode)}`

  for (const path of [
    '/admin/mentors',
    mentor,
    '/admin/learning-requests',
    request,
    '/admin/learning-requests/new',
  ]) {
    await page.goto(path)
    for (const width of [390, 1280]) {
      await spreadOut(page, width)
      const found = await violations(page)
      const { out } = await overflow(page)
      expect.soft({ path, width, found, out, small: await smallTargets(page) }).toEqual({
        path,
        width,
        found: [],
        out: [],
        small: [],
      })
      if (process.env.SHOTS)
        await page.screenshot({
          path: `/tmp/shots-mentors/${path.replace(/\W+/g, '-').slice(0, 40)}-${width}.png`,
        })
    }
  }
  await page.goto(`/r/${code}`)
  await expect(page.getByText(t('mentors.code.learn.states.matched'))).toBeVisible()
})
