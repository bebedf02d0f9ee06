import { localMoment } from '@/lib/local-moment'
import { violations } from '../a11y/support/measures'
import { putPartner } from './support/courses'
import { feedEntry, outputsOf, putEvent, whereOf } from './support/events'
import { expectLean } from './support/lean'
import { expectNoSideScroll, readerOf } from './support/readers'
import { signInAs } from './support/staff'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask } from './support/wire'

const { t } = readerOf('uk')

// The switch is turned for the whole portal, so these tests have one of their own.
test.use({ portalSettings: { LOG_LEVEL: 'info' } })
test.describe.configure({ mode: 'default', timeout: 120_000 })

withAndWithoutJavaScript('who registers for an event', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('learns where it is, and nobody else does', async ({ page, portal }) => {
    const event = await putEvent(portal)
    await page.goto('/events')
    await expectNoSideScroll(page)
    await page.getByRole('link', { name: `Заняття ${event.mark}` }).click()
    await expect(page.getByText(t('events.moreAfter'))).toBeVisible()
    await expect(page.getByText(t('events.seatsLeft', { count: 5 }))).toBeVisible()
    await expect(page.locator('main')).not.toContainText(whereOf(event.mark))
    await expectNoSideScroll(page)
    await page.getByRole('link', { name: t('events.register') }).click()
    await expectNoSideScroll(page)

    const form = page.locator('#enrol-form')
    await form.getByRole('radio', { name: t('enrolments.form.contactCode') }).check()
    await form.locator('button[type=submit]').click()
    await expect(page.locator('.error-summary')).toContainText(t('errors.fields.enrol-name-missing'))
    await form.getByLabel(t('enrolments.form.name')).fill('Олена')
    await form.locator('button[type=submit]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('enrolments.page.createdTitle'))
    await expect(page.locator('main')).toContainText(whereOf(event.mark))
    await expectNoSideScroll(page)

    const code = new URL(page.url()).pathname
    const own = (await ask(portal.url, `${code}/calendar.ics`)).text.replaceAll('\r\n ', '')
    expect(own).toMatch(whereOf(event.mark))
    for (const [address, text] of Object.entries(await outputsOf(portal, event)))
      expect(text, address).not.toMatch(whereOf(event.mark))
    for (const path of ['/events', event.path, `${event.path}/dates/${event.dateId}`])
      expectLean((await ask(portal.url, path)).text, path)
    await page.goto(event.path)
    await expect(page.getByText(t('events.seatsLeft', { count: 4 }))).toBeVisible()
  })
})

test('an event leads to the partner that hosts it', async ({ page, portal }) => {
  const partnerId = await putPartner(portal, 'public')
  const event = await putEvent(portal, { event: { partnerId } })
  await page.goto(event.path)
  await page.getByRole('link', { name: 'Завод', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/community/partners/${partnerId}$`))
})

test('the switch hides where an event is from every output', async ({ portal, page, context }) => {
  const event = await putEvent(portal, { event: { visibility: 'public', precision: 'exact' } })
  const before = await outputsOf(portal, event)
  for (const address of [event.path, '/feeds/events.ics', '/api/open-data/events.json'])
    expect(before[address], address).toMatch(whereOf(event.mark))
  await signInAs(context, portal, ['editor'])
  const turn = async (name: string) => {
    await page.goto('/admin/switches')
    await page.waitForLoadState('networkidle').catch(() => {})
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name }).click()
  }
  await turn(t('staff.switches.turnOn'))
  await expect(page.getByText(t('staff.switches.isOn'))).toBeVisible()
  for (const [address, text] of Object.entries(await outputsOf(portal, event)))
    expect(text, address).not.toMatch(whereOf(event.mark))
  await turn(t('staff.switches.turnOff'))
  await expect(page.getByText(t('staff.switches.isOff'))).toBeVisible()
})

test('staff make an event, register people from paper and move its date', async ({
  portal,
  page,
  context,
}) => {
  await signInAs(context, portal, ['admin'])
  const open = async (path: string) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle').catch(() => {})
  }
  const mark = Math.random().toString(36).slice(2, 8)
  await open('/admin/events/new')
  const form = (name: 'titleUk' | 'titleEn' | 'summaryUk' | 'summaryEn') =>
    page.getByLabel(t(`staff.events.form.${name}`))
  await form('titleUk').fill(`Вистава ${mark}`)
  await form('titleEn').fill(`Play ${mark}`)
  await form('summaryUk').fill('Про дзвінки шахраїв.')
  await page.getByLabel(t('staff.events.form.form'), { exact: true }).selectOption('online')
  await page.getByLabel(t('staff.events.form.state'), { exact: true }).selectOption('published')
  await page.getByRole('button', { name: t('staff.events.form.save') }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await form('summaryEn').fill('About calls of scammers.')
  await page.getByLabel(t('staff.events.form.capacity')).fill('1')
  await page.getByRole('button', { name: t('staff.events.form.save') }).click()
  await page.waitForURL(/saved=1$/)

  const soon = (days: number, hours: number) =>
    localMoment(
      new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + days * 86_400_000 + hours * 3_600_000),
    )
  const weekly = page.getByRole('form', { name: t('staff.events.dates.weekly') })
  await weekly.getByLabel(t('staff.events.dates.firstStartsAt')).fill(soon(2, 0))
  await weekly.getByLabel(t('staff.events.dates.firstEndsAt')).fill(soon(2, 1))
  await weekly.getByLabel(t('staff.events.dates.until')).fill(soon(24, 0).slice(0, 10))
  await expect(weekly.getByText(t('staff.events.dates.tick', { count: 4 }))).toBeVisible()
  await weekly.getByRole('checkbox').nth(1).uncheck()
  await weekly.getByRole('button', { name: t('staff.events.dates.makeWeekly') }).click()
  await expect(
    page.getByText(t('staff.events.dates.weeklyDone', { added: 3, kept: 0, removed: 0 })),
  ).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(3)

  expect(await violations(page)).toEqual([])
  await page.getByRole('rowheader').first().getByRole('link').click()
  await page.waitForURL(/\/admin\/events\/dates\//)
  await page.waitForLoadState('networkidle').catch(() => {})
  const dateId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page
    .getByLabel(t('staff.enrolments.paper.label'), { exact: true })
    .fill('Олена 050 123 45 67\nІван 050 123 45 68')
  await page
    .locator('.people-sheet')
    .getByRole('button', { name: t('staff.enrolments.paper.submit'), exact: true })
    .click()
  await expect(page.getByText(t('staff.enrolments.paper.waiting', { count: 1 }))).toBeVisible()
  await page.locator('.people-list summary').first().click()
  await expect(page.getByLabel(t('staff.enrolments.note'), { exact: true }).first()).toBeVisible()
  await page
    .getByRole('button', { name: t('staff.enrolments.cancel') })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('staff.enrolments.cancelConfirm') })
    .click()
  const calls = page.locator('.call-list')
  await expect(calls).toContainText(t('staff.enrolments.reasons.seat'))
  await page.getByRole('button', { name: t('staff.enrolments.told'), exact: true }).click()
  await expect(calls).toHaveCount(0)

  expect(await feedEntry(portal, dateId)).toContain('SEQUENCE:0')
  const move = page.getByRole('form', { name: t('staff.events.date.move.title') })
  await move.getByLabel(t('staff.events.date.startsAt')).fill(soon(5, 2))
  await move.getByLabel(t('staff.events.date.endsAt')).fill(soon(5, 3))
  await move.getByLabel(t('staff.events.date.reasonUk')).fill('Не було світла.')
  await move.getByLabel(t('staff.events.date.reasonEn')).fill('There was no power.')
  await move.getByRole('button', { name: t('staff.events.date.move.submit') }).click()
  await expect(page.getByText(t('staff.events.date.toldByPhone', { count: 1 }))).toBeVisible()
  await expect(calls).toContainText(t('staff.enrolments.reasons.moved'))

  const entry = await feedEntry(portal, dateId)
  expect(entry).toContain('SEQUENCE:1')
  expect(entry).toContain(`DTSTART;TZID=Europe/Kyiv:${soon(5, 2).replace(/[-:]/g, '')}00`)
  const html = (await ask(portal.url, `/events/play-${mark}`)).text
  expect(html).toContain('Не було світла.')
  expect(html).toMatch(/Перенесено з /)
  expect(html).toContain('"eventStatus":"https://schema.org/EventRescheduled"')
  expect(html).toContain('"previousStartDate"')
  await page.setViewportSize({ width: 390, height: 800 })
  await expectNoSideScroll(page)
  expect(await violations(page)).toEqual([])
})
