import { randomInt, randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { community } from '../../../config/community'
import { withDatabase } from './database'
import type { Portal } from './portal'
import type { Reader } from './readers'

const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0')
const consentOf = ({ locale }: Reader) => ({
  community: community.officialName[locale],
  days: community.retention.hotlineDays,
})

/** A phone that nobody else has, as people write it. */
export const ownPhone = () => `050 ${1 + randomInt(9)}${digits(2)} ${digits(2)} ${digits(2)}`

/** Letters alone: digits in a row look like a phone, which a public name may not hold. */
const letters = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('')

/** Somebody with a name that nobody else has. */
export const somebody = () => ({
  name: `Прізвище-${letters(8)}`,
  publicName: `Ім’я-${letters(8)}`,
  phone: ownPhone(),
})

export type Somebody = ReturnType<typeof somebody>

export const mentorForm = (page: Page): Locator => page.locator('#mentor-form')
const learnForm = (page: Page): Locator => page.locator('#learn-form')

/** Fills the application in, but not the consent. */
export async function fillApplication(page: Page, { t }: Reader, who: Somebody): Promise<void> {
  const form = mentorForm(page)
  await form.getByRole('radio', { name: t('mentors.kinds.volunteer') }).check()
  await form.getByLabel(t('mentors.apply.name'), { exact: true }).fill(who.name)
  await form.getByLabel(t('mentors.apply.phone'), { exact: true }).fill(who.phone)
  await form.getByLabel(t('mentors.apply.publicName'), { exact: true }).fill(who.publicName)
  await form.getByRole('checkbox', { name: t('guide.category.money') }).check()
  await form.getByRole('checkbox', { name: t('mentors.ways.phone') }).check()
}

export async function sendApplication(page: Page, reader: Reader): Promise<void> {
  const consent = reader.t('mentors.apply.consent', consentOf(reader))
  await mentorForm(page).getByRole('checkbox', { name: consent }).check()
  await mentorForm(page)
    .getByRole('button', { name: reader.t('mentors.apply.submit') })
    .click()
}

/** The code on the page after sending, as it is shown there. */
export async function ownCode(page: Page): Promise<string> {
  return (await page.locator('.big-code').innerText()).trim()
}

/** Applies to teach. @returns the code */
export async function applyToTeach(page: Page, reader: Reader, who = somebody()): Promise<string> {
  await page.goto(reader.path('/community/mentors/apply'))
  await fillApplication(page, reader, who)
  await sendApplication(page, reader)
  return ownCode(page)
}

/** Asks to be taught on the page that is open or opens the form. @returns the code */
export async function askToLearn(
  page: Page,
  reader: Reader,
  { need = `Хочу платити з телефона (${randomUUID()})`, name = '', phone = ownPhone(), open = true } = {},
): Promise<string> {
  const { t } = reader
  if (open) await page.goto(reader.path('/community/help'))
  const form = learnForm(page)
  await form.getByLabel(t('mentors.help.need')).fill(need)
  await form.getByRole('checkbox', { name: t('guide.category.money') }).check()
  await form.getByRole('checkbox', { name: t('mentors.ways.phone') }).check()
  await form.getByLabel(t('mentors.help.name')).fill(name)
  await form.getByLabel(t('mentors.help.phone'), { exact: true }).fill(phone)
  await form.getByRole('checkbox', { name: t('mentors.help.consent', consentOf(reader)) }).check()
  await form.getByRole('button', { name: t('mentors.help.submit') }).click()
  return ownCode(page)
}

/** The number of what a code opens, for its page of the staff side. */
export async function idOf(
  portal: Portal,
  table: 'Mentor' | 'LearningRequest',
  code: string,
): Promise<string> {
  const args = [code.replaceAll('-', '')]
  const { rows } = await withDatabase(portal, (client) =>
    client.execute({ sql: `SELECT "id" FROM "${table}" WHERE "code" = ?`, args }),
  )
  return String(rows[0]?.id)
}
