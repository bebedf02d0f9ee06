import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { containing, expectNoSideScroll, forEveryReader, open, readerOf } from './support/readers'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask } from './support/wire'

const uk = readerOf('uk')
const trainers = readdirSync('content/trainers').map((name) => name.replace('.yaml', ''))
const KB = 1024

/** Everything that the page asks for from now on; the browser itself may look for the picture of its tab. */
function watchRequests(page: Page): string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/icons/crystal.svg') seen.push(request.url())
  })
  return seen
}

/** What a screen reader is told of an element, numbers that the style sheet counts included. */
async function toldOf(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' })
  await session.detach()
  return nodes
    .map(({ name }) => String(name?.value ?? ''))
    .join(' ')
    .replace(/\s+/g, ' ')
}

forEveryReader('a practice trainer', ({ t, path }) => {
  test('tells a mistake from a right answer, and lets one try again', async ({ page }) => {
    await open(page, path('/trainers'))
    await expect(page.locator('.row-list > li')).toHaveCount(trainers.length)
    await page.locator(`a[href="${path('/trainers/phishing-sms')}"]`).click()
    await expectNoSideScroll(page)
    const requests = watchRequests(page)
    const scene = page.locator('#what-now')
    const shown = scene.locator('.why').filter({ visible: true })
    await expect(shown).toHaveCount(0)

    await scene.getByRole('radio').first().check()
    await expect(shown).toHaveText(containing(t('trainers.wrong')))
    await scene.getByRole('radio').last().check()
    await expect(shown).toHaveText(containing(t('trainers.right')))
    await expectNoSideScroll(page)

    const drawn = page.locator('#parcel')
    for (const box of await drawn.getByRole('checkbox').all()) await box.check()
    await expect(drawn.locator('.why').filter({ visible: true })).toHaveCount(5)
    await expect(drawn.getByText(t('trainers.noSign'))).toBeVisible()
    await drawn.getByRole('button', { name: t('trainers.again') }).click()
    await expect(drawn.locator('.why').filter({ visible: true })).toHaveCount(0)
    await expect(shown).toHaveCount(1)

    await scene.getByRole('link', { name: t('trainers.back') }).click()
    await expect(page).toHaveURL(/#parcel$/)
    await expect(drawn).toBeInViewport()
    expect(requests).toEqual([])
  })

  test('is marked as practice on every scene and asks for nothing that could be typed', async ({ page }) => {
    for (const slug of trainers) {
      await open(page, path(`/trainers/${slug}`))
      const scenes = page.locator('.scene:has(form)')
      for (const scene of await scenes.all())
        await expect(scene.getByText(t('trainers.mark'), { exact: true }).first()).toBeVisible()
      const drawings = page.locator('.drawn')
      await expect(page.locator('.drawn .practice-mark')).toHaveCount(await drawings.count())
      const fields = page.locator('main').locator('input, textarea, select, [contenteditable]')
      const kinds = await fields.evaluateAll((all) => all.map((field) => field.getAttribute('type')))
      expect([...new Set(kinds)].sort()).toEqual(['checkbox', 'radio'])
    }
  })

  test('goes by keyboard alone, and Enter sends nothing', async ({ page }) => {
    await page.goto(path('/trainers/password'))
    const address = page.url()
    const requests = watchRequests(page)
    const scene = page.locator('#strongest')
    await scene.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    const shown = scene.locator('.why').filter({ visible: true })
    await expect(shown).toHaveText(containing(t('trainers.wrong')))
    await page.keyboard.press('Enter')
    for (const _ of [2, 3, 4]) await page.keyboard.press('ArrowDown')
    await expect(shown).toHaveText(containing(t('trainers.right')))
    await page.keyboard.press('Tab')
    await expect(scene.getByRole('button', { name: t('trainers.again') })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(shown).toHaveCount(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${address}#note`)
    expect(requests).toEqual([])
  })
})

withAndWithoutJavaScript('what was found', () => {
  test('is counted as it is found', async ({ page }) => {
    await page.goto('/trainers/phishing-sms')
    const of = uk.t('trainers.ofSigns', { count: 4 })
    expect(await toldOf(page, '#parcel .tally')).toContain(`0 ${of}`)
    for (const part of [0, 1, 3]) await page.locator('#parcel').getByRole('checkbox').nth(part).check()
    expect(await toldOf(page, '#parcel .tally')).toContain(`2 ${of}`)
    await page.locator('#address').getByRole('radio').nth(1).check()
    expect(await toldOf(page, '#look-for .tally')).toMatch(/: 1 /)
  })
})

test('a tutor’s sheet has every explanation', async ({ page }) => {
  await page.goto('/trainers/signing')
  await page.emulateMedia({ media: 'print' })
  const all = page.locator('.why')
  await expect(all.filter({ visible: true })).toHaveCount(await all.count())
  await expect(page.getByRole('button', { name: uk.t('trainers.again') }).first()).toBeHidden()
})

test('a lesson of the same theme leads to it', async ({ page }) => {
  await page.goto('/en/courses/basic/08-spot-scams')
  await page.locator('main a[href="/en/trainers/phishing-sms"]').click()
  await expect(page.locator('.trainer h1')).toBeVisible()
})

test('a trainer weighs at most 30 KB and one more sheet than a guide', async ({ portal }) => {
  for (const slug of trainers) {
    const { text, bytes } = await ask(portal.url, `/trainers/${slug}`)
    const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => path)
    expect(sheets).toHaveLength(2)
    const parts = await Promise.all(sheets.map((path) => ask(portal.url, path)))
    expect(parts.reduce((sum, part) => sum + part.bytes, bytes)).toBeLessThanOrEqual(30 * KB)
  }
})
