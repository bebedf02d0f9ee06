import { ADDRESS, enrol, putGroup, putPartner, putSession, sessionAddress } from './support/courses'
import { expectLean } from './support/lean'
import { expectNoSideScroll, readerOf } from './support/readers'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask } from './support/wire'

const uk = readerOf('uk')
const { t } = uk

test.describe.configure({ timeout: 120_000 })

withAndWithoutJavaScript('a seat in a session', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('goes to who enrols first, and to who waits when it is given back', async ({ page, portal }) => {
    const id = await putSession(portal)
    await page.goto('/courses')
    await page.getByRole('link', { name: 'Базова цифрова грамотність' }).first().click()
    await expectNoSideScroll(page)
    await expect(page.locator('a[href$="/guides/phishing/print"]')).toBeVisible()
    await expect(page.getByText('(DigComp 2.2: 4.1)').first()).toBeVisible()
    await page.locator(`a[href$="${id}"]`).click()
    await expect(page.locator('#enrol')).toContainText(t('enrolments.seats.left', { count: 1 }))
    await expect(page.getByText(ADDRESS)).toHaveCount(0)
    await expectNoSideScroll(page)

    const first = await enrol(page, uk, 'Олена')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('enrolments.page.createdTitle'))
    await expect(page.getByText(ADDRESS)).toBeVisible()
    await expectNoSideScroll(page)

    await page.goto(sessionAddress(id))
    await expect(page.getByRole('button', { name: t('enrolments.form.submitWaiting') })).toBeVisible()
    const second = await enrol(page, uk, 'Петро')
    await expect(page.locator('.seat-state')).toHaveText(t('enrolments.page.states.waiting', { place: '1' }))
    await expect(page.getByText(ADDRESS)).toHaveCount(0)

    await page.goto(`/r/${first}`)
    await page.getByRole('button', { name: t('enrolments.cancel.submit') }).click()
    await expect(page.locator('.error-summary')).toContainText(t('errors.fields.cancel-sure'))
    await page.getByRole('checkbox', { name: t('enrolments.cancel.sure') }).check()
    await page.getByRole('button', { name: t('enrolments.cancel.submit') }).click()
    await expect(page.getByText(t('enrolments.cancel.done'))).toBeVisible()
    await expect(page.locator('.seat-state')).toHaveText(t('enrolments.page.states.cancelled'))

    await page.goto(`/r/${second}`)
    await expect(page.locator('.seat-state')).toHaveText(t('enrolments.page.states.promoted'))
    await expect(page.getByText(ADDRESS)).toBeVisible()
    const file = async (path: string) => (await ask(portal.url, path)).text.replaceAll('\r\n ', '')
    expect(await file(`/r/${second}/calendar.ics`)).toContain('Демонстраційна адреса\\, 3')
    expect(await file(`${sessionAddress(id)}/calendar.ics`)).not.toContain('Демонстраційна адреса')
    for (const path of [`/r/${second}`, sessionAddress(id), '/courses/basic', '/courses'])
      expectLean((await ask(portal.url, path)).text, path)
  })

  test('is asked for again with what was typed when the form was not in order', async ({ page, portal }) => {
    await page.goto(sessionAddress(await putSession(portal)))
    const form = page.locator('#enrol-form')
    await form.getByLabel(t('enrolments.form.phone')).fill('050 12')
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await form.locator('button[type=submit]').click()
    expectLean(await (await answer).text(), 'after the form was sent')
    await expect(page.locator('.error-summary').getByRole('link')).toHaveText([
      t('errors.fields.enrol-name-missing'),
      t('errors.fields.phone-too-short'),
      t('errors.fields.consent-missing'),
    ])
    await expect(form.getByLabel(t('enrolments.form.phone'))).toHaveValue('050 12')
    await expectNoSideScroll(page)
  })
})

test('a closed group finds its sessions by its code, and nobody else does', async ({ page, portal }) => {
  const group = await putGroup(portal)
  const id = await putSession(portal, { cohortId: group.id })
  await page.goto('/courses/basic')
  await expect(page.locator(`a[href*="${id}"]`)).toHaveCount(0)
  expect((await ask(portal.url, sessionAddress(id))).status).toBe(404)
  expect((await ask(portal.url, '/api/open-data/courses.json')).text).not.toContain(id)

  const lookUp = async (code: string) => {
    await page.goto('/courses/basic')
    await page.locator('#group summary').click()
    await page.getByLabel(t('sessions.group.label')).fill(code)
    await page.getByRole('button', { name: t('sessions.group.submit') }).click()
  }
  await lookUp('AAA-CCC-EEE')
  await expect(page.getByText(t('sessions.group.unknown'))).toBeVisible()
  await lookUp(group.code.toLowerCase())
  await page.locator(`a[href*="${id}"]`).click()
  await enrol(page, uk, 'Майстер')
  await expect(page.locator('.seat-state')).toHaveText(t('enrolments.page.states.enrolled'))
})

test('a session leads to the partner that hosts it, unless only staff may read of it', async ({
  page,
  portal,
}) => {
  const hidden = await putPartner(portal, 'staff')
  await page.goto(sessionAddress(await putSession(portal, { partnerId: hidden })))
  await expect(page.getByText('Завод')).toHaveCount(0)
  const partner = await putPartner(portal, 'public')
  await page.goto(sessionAddress(await putSession(portal, { partnerId: partner })))
  await page.getByRole('link', { name: 'Завод', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/community/partners/${partner}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Завод')
})

test('the list answers its filter, and says so when nothing fits', async ({ page, portal }) => {
  const listed = page.locator('ol.row-list > li')
  await page.goto('/courses')
  for (const path of ['/trainers', '/trainers/phishing-sms', '/series'])
    await expect(page.locator(`main a[href="${path}"]`)).toBeVisible()
  const all = await listed.count()
  await page.locator('details summary', { hasText: t('courses.filter.title') }).click()
  await page.getByLabel(t('courses.filter.form')).selectOption('phone')
  await page.getByRole('button', { name: t('courses.filter.apply') }).click()
  await expect(page).toHaveURL(/form=phone/)
  expect(await listed.count()).toBeLessThan(all)
  await expect(page.getByText(t('sessions.demoShort')).first()).toBeVisible()
  await page.goto('/courses?form=enterprise&audience=medics')
  await expect(page.getByRole('heading', { name: t('courses.none') })).toBeVisible()
  const query = encodeURIComponent('безпечні платежі')
  const { results } = JSON.parse((await ask(portal.url, `/api/search?q=${query}`)).text)
  expect(results.map(({ type, slug }: { type: string; slug: string }) => `${type} ${slug}`)).toContain(
    'course safe-payments',
  )
})
