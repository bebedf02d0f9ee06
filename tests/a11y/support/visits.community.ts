import { expect } from '@playwright/test'
import { categories } from '@/features/guides/constants'
import { href } from '@/lib/i18n/locales'
import { putRow, withDatabase } from '../../e2e/support/database'
import { applyToTeach, askToLearn } from '../../e2e/support/mentors'
import { readerOf } from '../../e2e/support/readers'
import type { Visit } from './visits'

export async function takenCard({ page, locale }: Visit): Promise<void> {
  await page.goto(href(locale, '/community/club'))
  await page.locator('#card-form button[type=submit]').click()
  await expect(page.locator('#stamp-form')).toBeVisible()
}

/** A card with stamps, vouchers of every state, rewards that it can pay and cannot, and a form that came back. */
export async function usedCard(visit: Visit): Promise<void> {
  const { page, portal } = visit
  await takenCard(visit)
  const code = ((await page.locator('.big-code').textContent()) ?? '').replaceAll('-', '')
  const now = new Date().toISOString()
  const cardId = await withDatabase(portal, async (client) => {
    const canShow = JSON.stringify(categories)
    await client.execute({
      sql: 'UPDATE ClubCard SET balance = 4, canShow = ? WHERE code = ?',
      args: [canShow, code],
    })
    const found = await client.execute({ sql: 'SELECT id FROM ClubCard WHERE code = ?', args: [code] })
    return String(found.rows[0]?.id)
  })
  const sheet = { id: `sheet-${code}`, reason: 'lesson', count: 14, expiresOn: '2999-01-01' }
  const issued = { issuedById: 'nobody', issuedByName: 'Олена', createdAt: now }
  await putRow(portal, 'StampSheet', { ...sheet, ...issued })
  for (let n = 0; n < 14; n += 1) {
    const stamp = { id: `stamp-${n}-${code}`, sheetId: sheet.id, codeDigest: `digest-${n}-${code}` }
    await putRow(portal, 'ClubStamp', { ...stamp, cardId, usedAt: now })
  }
  for (const [id, cost] of [
    ['a11y-reward-cheap', 2],
    ['a11y-reward-dear', 9],
  ] as const) {
    const words = {
      titleUk: 'Чохол для телефона',
      titleEn: 'A phone case',
      detailUk: 'Видають у бібліотеці.',
    }
    const reward = { id, ...words, cost, stock: 500, taken: 0, state: 'open', until: '2999-01-01', demo: 0 }
    await putRow(portal, 'Reward', { ...reward, version: 1, createdAt: now, updatedAt: now })
  }
  for (const state of ['taken', 'redeemed', 'returned']) {
    const voucher = { id: `${state}-${code}`, rewardId: 'a11y-reward-dear', cardId, state, takenAt: now }
    const codes = {
      code: `${state.slice(2, 5).toUpperCase()}${code.slice(3)}`,
      codeDigest: `${state}-${code}`,
    }
    const redeemedAt = state === 'redeemed' ? now : null
    await putRow(portal, 'RewardRedemption', { ...voucher, ...codes, redeemedAt })
  }
  await page.reload()
  await page.locator('#stamp-form button[type=submit]').click()
  await expect(page.locator('#stamp-errors')).toBeVisible()
}

export async function appliedToTeach({ page, locale }: Visit): Promise<void> {
  await applyToTeach(page, readerOf(locale))
}

export async function askedToLearn({ page, locale }: Visit): Promise<void> {
  await askToLearn(page, readerOf(locale))
}
