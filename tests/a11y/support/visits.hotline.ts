import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { href, type Locale } from '@/lib/i18n/locales'
import { putRow, withDatabase } from '../../e2e/support/database'
import { askQuestion } from '../../e2e/support/hotline'
import { readerOf } from '../../e2e/support/readers'
import { ask } from '../../e2e/support/wire'
import type { Visit } from './visits'

/** The same words from the same phone would be the same request, which another test may have answered. */
const question = (locale: Locale) =>
  `${locale === 'uk' ? 'Як записати дитину до школи?' : 'How do I enrol a child in a school?'} (${randomUUID()})`

export function newRequest({ page, locale }: Visit): Promise<string> {
  return askQuestion(page, readerOf(locale), { question: question(locale), phone: '050 123 45 67' })
}

/** A request that an operator has answered, so that it can be opened again. */
export async function answeredRequest(visit: Visit): Promise<string> {
  const code = await newRequest(visit)
  const stored = code.replaceAll('-', '')
  const requestId = await withDatabase(visit.portal, async (client) => {
    await client.execute({
      sql: "UPDATE HotlineRequest SET state = 'answered' WHERE code = ?",
      args: [stored],
    })
    const found = await client.execute({
      sql: 'SELECT id FROM HotlineRequest WHERE code = ?',
      args: [stored],
    })
    return String(found.rows[0]?.id)
  })
  const message = {
    requestId,
    author: 'operator',
    text: 'Зателефонуйте до школи.',
    createdAt: new Date().toISOString(),
  }
  await putRow(visit.portal, 'HotlineMessage', { id: `answer-${stored}`, ...message })
  await visit.page.goto(href(visit.locale, `/r/${code}`))
  await expect(visit.page.getByText(message.text)).toBeVisible()
  return code
}

export async function writtenTo(visit: Visit): Promise<void> {
  const code = await newRequest(visit)
  await visit.page.goto(href(visit.locale, `/r/${code}`))
  await visit.page.locator('#request-form [name=message]').fill(question(visit.locale))
  await visit.page.locator('#request-form button[type=submit]').click()
  await expect(visit.page.locator('.banner-ok')).toBeVisible()
}

export async function askedTooOften({ page, portal, locale, address }: Visit): Promise<void> {
  const headers = { 'x-forwarded-for': address }
  await Promise.all(Array.from({ length: 60 }, () => ask(portal.url, '/r/unknown', { headers })))
  await page.goto(href(locale, '/r/unknown'))
  await expect(page.locator('input[name=code]')).toHaveCount(0)
}
