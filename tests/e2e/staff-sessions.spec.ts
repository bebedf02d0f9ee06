import type { Page } from '@playwright/test'
import { localDay } from '../../lib/dates'
import { addDays } from '../../lib/days'
import { withDatabase } from './support/database'
import type { Portal } from './support/portal'
import { readerOf } from './support/readers'
import { signInAs } from './support/staff'
import { expectInOrder, openStaff } from './support/staff-places'
import { expect, test } from './support/test'

const { t } = readerOf('uk')
const field = (page: Page, id: string) => page.locator(`#${id}`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const idIn = (page: Page) => new URL(page.url()).pathname.split('/')[3] ?? ''

async function rows(portal: Portal, sql: string, id: string): Promise<Record<string, unknown>[]> {
  return withDatabase(portal, async (client) => {
    const found = await client.execute({ sql, args: [id] })
    return found.rows.map((row) => ({ ...row }))
  })
}

/** Marks as they are stored: name of the person → 1 or 0. */
async function marksOf(portal: Portal, id: string): Promise<Record<string, unknown>> {
  const sql = `SELECT e."name", a."present" FROM "Attendance" a JOIN "Enrolment" e ON e."id" = a."enrolmentId"
    JOIN "SessionMeeting" m ON m."id" = a."meetingId" WHERE m."sessionId" = ?`
  return Object.fromEntries((await rows(portal, sql, id)).map(({ name, present }) => [name, present]))
}

test.slow()
// The network goes away under a tap.
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] })

test('a session from its draft to the certificates', async ({ page, context, portal }) => {
  await signInAs(context, portal, ['tutor'])
  await openStaff(page, '/admin/sessions/new')
  await field(page, 'courseSlug').selectOption({ index: 1 })
  await field(page, 'form').selectOption('phone')
  await field(page, 'visibility').selectOption('public')
  await field(page, 'capacity').fill('2')
  await field(page, 'titleUk').fill('Для перевірки')
  await field(page, 'titleEn').fill('For the test')
  const day = addDays(localDay(new Date()), 14)
  await field(page, 'meeting-0').fill('2027-10-31')
  await field(page, 'meetingFrom-0').fill('03:30')
  await field(page, 'meetingTo-0').fill('05:00')
  await press(page, t('staff.sessions.save'))
  await expect(page.locator('.error-summary')).toContainText(t('staff.fieldErrors.clock-doubled'))
  await expect(field(page, 'titleUk')).toHaveValue('Для перевірки')
  await field(page, 'meeting-0').fill(day)
  await field(page, 'weekly-count').fill('2')
  await press(page, t('staff.sessions.meetings.weekly'))
  await expect(field(page, 'meeting-1')).toHaveValue(addDays(day, 7))
  await expect(page.locator('.session-preview')).toContainText('03:30–05:00')
  await expectInOrder(page)
  await press(page, t('staff.sessions.save'))
  await page.waitForURL(/\/admin\/sessions\/[a-z0-9]{20,}$/)
  const id = idIn(page)
  await press(page, t('staff.sessions.open'))
  await page.waitForURL(/\/sheet$/)

  await test.step('people from paper, over the seats', async () => {
    const wrong = 'Ганна Перша, 050 123 45 61\nІван Другий, 050\nОлег Третій, 050 123 45 63'
    await field(page, 'paper-people').fill(wrong)
    await press(page, t('staff.enrolments.paper.submit'))
    await expect(page.locator('.paper-problems li')).toHaveText(/2.*Іван Другий/)
    await expect(field(page, 'paper-people')).toHaveValue(wrong)
    await field(page, 'paper-people').fill(wrong.replace('050\n', '050 123 45 62\n'))
    await press(page, t('staff.enrolments.paper.submit'))
    await expect(page.locator('.paper-section .notice')).toContainText(
      t('staff.enrolments.paper.waiting', { count: 1 }),
    )
    await expect(page.locator('.attendance .person')).toHaveCount(2)
  })

  await test.step('attendance on a phone, in quick taps', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    const [first, second] = [page.locator('.person').nth(0), page.locator('.person').nth(1)]
    for (const tapped of [
      first.locator('.mark-yes'),
      second.locator('.mark-yes'),
      second.locator('.mark-no'),
    ])
      await tapped.click()
    await expect(second.locator('.mark-no')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.attendance-state')).toContainText(t('staff.sessions.sheet.stored'))
    expect(await marksOf(portal, id)).toEqual({ 'Ганна Перша': 1, 'Іван Другий': 0 })
    await context.setOffline(true)
    await second.locator('.mark-yes').click()
    await expect(page.locator('.notice-danger')).toBeVisible()
    await context.setOffline(false)
    await expect(page.locator('.notice-danger')).toBeHidden()
    await expect.poll(() => marksOf(portal, id)).toEqual({ 'Ганна Перша': 1, 'Іван Другий': 1 })
    await expectInOrder(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.paper-sheet')).toContainText('…61')
    await expect(page.locator('.screen-sheet')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('one leaves, the next one is called', async () => {
    await openStaff(page, `/admin/sessions/${id}/sheet`)
    const leaving = page.locator('.person', { hasText: 'Іван Другий' })
    await leaving.locator('summary').click()
    await leaving.getByRole('button', { name: t('staff.enrolments.cancel') }).click()
    await leaving.getByRole('button', { name: t('staff.enrolments.cancelConfirm') }).click()
    await expect(page.locator('.call-list')).toContainText('Олег Третій')
    await expect(page.locator('.call-list a')).toHaveAttribute('href', 'tel:+380501234563')
    await page.goto('/admin')
    await expect(page.locator('.queue-list a[href$="show=calls"]')).toBeVisible()
    await openStaff(page, `/admin/sessions/${id}/sheet`)
    await press(page, t('staff.enrolments.told'))
    await expect(page.locator('.call-list')).toHaveCount(0)
  })

  await test.step('all moves, and everybody is told', async () => {
    await openStaff(page, `/admin/sessions/${id}/move`)
    await field(page, 'form').selectOption('online')
    await field(page, 'reasonUk').fill('Немає світла.')
    await field(page, 'reasonEn').fill('No power.')
    await expectInOrder(page)
    await press(page, t('staff.sessions.move'))
    await expect(page.locator('.error-summary')).toContainText(t('staff.fieldErrors.link-missing'))
    await field(page, 'onlineUrl').fill('https://meet.example/test')
    await field(page, 'meetingFrom-1').fill('04:00')
    await press(page, t('staff.sessions.move'))
    await page.waitForURL(/\/sheet\?told=moved$/)
    const sql =
      'SELECT "recipient", "body" FROM "OutboxMessage" WHERE "dedupeKey" LIKE ? ORDER BY "recipient"'
    const messages = await rows(portal, sql, `session:${id}:1:%`)
    expect(messages.map(({ recipient }) => recipient)).toEqual(['+380501234561', '+380501234563'])
    expect(messages[0]?.body).toContain('Немає світла.')
    await expect(page.locator('.call-list .person')).toHaveCount(2)
  })

  await test.step('the end, and certificates for the printer', async () => {
    const past = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
    await withDatabase(portal, (client) =>
      client.execute({
        sql: `UPDATE "SessionMeeting" SET "startsAt" = ?, "endsAt" = ? WHERE "id" =
          (SELECT "id" FROM "SessionMeeting" WHERE "sessionId" = ? ORDER BY "startsAt" LIMIT 1)`,
        args: [past(3), past(2), id],
      }),
    )
    await openStaff(page, `/admin/sessions/${id}/certificates`)
    await page.getByLabel('Олег Третій: 0').check()
    await page.getByLabel('Ганна Перша: 1').check()
    await expectInOrder(page)
    await press(page, t('staff.sessions.ending.end'))
    await press(page, t('staff.sessions.ending.endConfirm'))
    await expect(page.locator('.certificate')).toHaveCount(2)
    const keys = await page.locator('.certificate-strip p:first-child b').allTextContents()
    expect(new Set(keys).size).toBe(2)
    await expectInOrder(page)
    await page.emulateMedia({ media: 'print' })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await page.emulateMedia({ media: 'screen' })
    await page.reload()
    await expect(page.locator('.certificate')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    await press(page, t('staff.sessions.ending.printAgain'))
    await expect(page.locator('.certificate-strip p:first-child b')).toHaveText(keys)
    const given = page.locator('.data-table tr', { hasText: 'Олег Третій' })
    await given.getByRole('button', { name: t('staff.certificates.revoke'), exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('staff.certificates.revokeConfirm') })
      .click()
    await expect(given).toContainText(t('staff.certificates.states.revoked'))
  })
})

test('an operator sees the people and adds some, but moves nothing', async ({ page, context, portal }) => {
  const id = `session-${Math.random().toString(36).slice(2)}`
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  await withDatabase(portal, async (client) => {
    await client.execute({
      sql: 'INSERT INTO "SeatPool" ("id", "capacity", "taken", "lastPosition") VALUES (?, 1, 0, 0)',
      args: [id],
    })
    await client.execute({
      sql: `INSERT INTO "CourseSession" ("id", "courseSlug", "form", "state", "poolId", "createdAt", "updatedAt")
        VALUES (?, 'basic', 'phone', 'open', ?, ?, ?)`,
      args: [id, id, at(0), at(0)],
    })
    await client.execute({
      sql: 'INSERT INTO "SessionMeeting" ("id", "sessionId", "startsAt", "endsAt") VALUES (?, ?, ?, ?)',
      args: [id, id, at(3), at(3.1)],
    })
  })
  await signInAs(context, portal, ['operator'])
  await openStaff(page, '/admin/sessions')
  await page.locator(`a[href="/admin/sessions/${id}/sheet"]`).click()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.page-actions a')).toHaveCount(0)
  await field(page, 'paper-people').fill('Ганна')
  await press(page, t('staff.enrolments.paper.submit'))
  await expect(page.locator('.attendance .person')).toHaveCount(1)
  await expect(page.locator('.marks')).toHaveCount(0)
  const answer = await page.request.get(`/admin/sessions/${id}/move`)
  expect(answer.status()).toBe(403)
})
