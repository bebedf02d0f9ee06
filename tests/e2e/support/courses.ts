import { createHmac, randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { putRow, withDatabase } from './database'
import type { Portal } from './portal'
import type { Reader } from './readers'

const DAY_MS = 86_400_000

/** Rows as Prisma writes them into SQLite. */
const stamps = () => ({ createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() })

/** A session of the basic course in three days, in a demonstration library, told after enrolment. @returns its id */
export async function putSession(
  portal: Portal,
  {
    capacity = 1,
    cohortId = null,
    partnerId = null,
  }: { capacity?: number; cohortId?: string | null; partnerId?: string | null } = {},
): Promise<string> {
  const [id, poolId] = [randomUUID(), randomUUID()]
  const { rows } = await withDatabase(portal, (client) =>
    client.execute("SELECT id FROM Place WHERE slug = 'demo-library-3'"),
  )
  const startsAt = new Date(Date.now() + 3 * DAY_MS)
  await putRow(portal, 'SeatPool', { id: poolId, capacity })
  await putRow(portal, 'CourseSession', {
    ...{
      id,
      poolId,
      cohortId,
      partnerId,
      courseSlug: 'basic',
      form: 'in-person',
      placeId: String(rows[0]?.id),
    },
    ...{ state: 'open', visibility: 'booking', precision: 'settlement', ...stamps() },
  })
  await putRow(portal, 'SessionMeeting', {
    ...{ id: randomUUID(), sessionId: id },
    ...{
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
    },
  })
  return id
}

/** Where the sessions of `putSession` are: only those who have a seat read it. */
export const ADDRESS = 'Демонстраційна адреса, 3'

export const sessionAddress = (id: string) => `/courses/basic/sessions/${id}`

/** Fills the form that takes a seat in, with no phone, and sends it. @returns the code */
export async function enrol(page: Page, { t }: Reader, name: string): Promise<string> {
  const form = page.locator('#enrol-form')
  await form.getByLabel(t('enrolments.form.name')).fill(name)
  await form.getByRole('radio', { name: t('enrolments.form.contactCode') }).check()
  await form.locator('button[type=submit]').click()
  await expect(page).toHaveURL(/\/r\/[A-Z2-9-]{11}\?new=1$/)
  return (await page.locator('.big-code').innerText()).trim()
}

/** An enterprise that hosts. @returns its id, which is its slug too */
export async function putPartner(portal: Portal, visibility: 'public' | 'staff'): Promise<string> {
  const id = randomUUID()
  const partner = { id, slug: id, kind: 'enterprise', nameUk: 'Завод', nameEn: 'Plant', visibility }
  await putRow(portal, 'Partner', { ...partner, ...stamps() })
  return id
}

/** A closed group of an enterprise. @returns its id and its code as it is stored */
export async function putGroup(portal: Portal): Promise<{ id: string; code: string }> {
  const id = randomUUID()
  const signs = 'ACEHKMPTX23456789'
  const code = Array.from({ length: 9 }, () => signs[randomInt(signs.length)]).join('')
  const secret = readFileSync(join(portal.dataDir, 'secrets', 'auth'), 'utf8').trim()
  const codeDigest = createHmac('sha256', secret).update(`code\n${code}`).digest('hex')
  const partnerId = await putPartner(portal, 'staff')
  const cohort = { id, partnerId, title: 'Зміна', courseSlug: 'basic', code, codeDigest }
  await putRow(portal, 'PartnerCohort', { ...cohort, ...stamps() })
  return { id, code }
}
