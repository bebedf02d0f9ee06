import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { href } from '@/lib/i18n/locales'
import { enrol, putSession, sessionAddress } from '../../e2e/support/courses'
import { rightAnswers } from '../../e2e/support/lessons'
import { readerOf } from '../../e2e/support/readers'
import type { Address, Visit } from './visits'

/** A trainer with everything chosen, so that every explanation can be seen. */
export function practised(slug: string): Address {
  const open = async ({ page, locale }: Visit) => {
    await page.goto(href(locale, `/trainers/${slug}`))
    for (const box of await page.locator('.scene input').all()) await box.check()
  }
  return { entry: 'trainers/[slug]', name: `/trainers/${slug} with everything chosen`, open }
}

export const checkOf = (rest: string) => `/courses/senior-smartphone/check${rest}`

/** A certificate that was just given, with its holder's key on the sheet. @returns its code. */
export async function newCertificate({ page, locale }: Visit): Promise<string> {
  await page.goto(href(locale, checkOf(`/result?a=${rightAnswers('senior-smartphone')}`)))
  await page.locator('#claim-form [name=name]').fill('Олена Приклад')
  await page.locator('#claim-form button[type=submit]').click()
  return page.locator('.certificate-proof b').innerText()
}

/** What its code opens, and the form that came back because of a wrong key. */
export async function verified(visit: Visit): Promise<void> {
  const code = await newCertificate(visit)
  await visit.page.goto(href(visit.locale, `/r/${code}`))
  await visit.page.locator('#holder-form button[type=submit]').click()
  await expect(visit.page.locator('.error-summary')).toBeVisible()
}

export async function printed(visit: Visit): Promise<void> {
  const code = await newCertificate(visit)
  await visit.page.goto(href(visit.locale, `/r/${code}/print`))
}

export async function savedProgress({ page, locale }: Visit): Promise<void> {
  await page.goto(href(locale, `${lesson}/check?a1=1`))
  await page.locator('#progress-form button[type=submit]').click()
  await expect(page.locator('.big-code')).toBeVisible()
}

export const lesson = '/courses/basic/08-spot-scams'

export async function enrolled(visit: Visit, times: number): Promise<void> {
  const id = await putSession(visit.portal)
  const reader = readerOf(visit.locale)
  for (let time = 1; time <= times; time += 1) {
    await visit.page.goto(href(visit.locale, sessionAddress(id)))
    await enrol(visit.page, reader, `${randomUUID()} x`)
  }
}
