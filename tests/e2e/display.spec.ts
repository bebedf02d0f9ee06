import type { Page } from '@playwright/test'
import { readerOf } from './support/readers'
import { expect, test, withAndWithoutJavaScript, withoutJavaScript } from './support/test'

const uk = readerOf('uk')
const { t } = uk

const choices = [
  { name: 'text', option: 'large', label: t('display.textLarge'), normal: t('display.textNormal') },
  { name: 'theme', option: 'dark', label: t('display.themeDark'), normal: t('display.themeAuto') },
  { name: 'contrast', option: 'more', label: t('display.contrastMore'), normal: t('display.contrastNormal') },
] as const

/** What a choice is there to change. */
function look(page: Page) {
  return page.evaluate(() => {
    const { fontSize, color, backgroundColor } = getComputedStyle(document.body)
    const luminance = (rgb: string) =>
      (rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + +part, 0)
    const soft = getComputedStyle(document.querySelector('.site-footer p') ?? document.body).color
    return {
      size: Number.parseFloat(fontSize),
      ink: luminance(color),
      paper: luminance(backgroundColor),
      soft: luminance(soft),
    }
  })
}

withAndWithoutJavaScript('how pages look', () => {
  for (const { name, option, label, normal } of choices) {
    test(`«${label}» stays on every page until it is changed back`, async ({ page }) => {
      test.slow()
      const html = page.locator('html')
      const group = page.getByRole('group', {
        name: { text: t('display.text'), theme: t('display.theme'), contrast: t('display.contrast') }[name],
      })
      const choose = async (button: string) => {
        await page.getByText(t('nav.menu'), { exact: true }).click()
        await group.getByRole('button', { name: button, exact: true }).click()
      }
      await page.goto('/guides/phishing')
      await expect(html).not.toHaveAttribute(`data-${name}`)
      const before = await look(page)
      await choose(label)
      await expect(page).toHaveURL(/\/guides\/phishing$/)
      await expect(html).toHaveAttribute(`data-${name}`, option)
      const after = await look(page)
      if (name === 'text') expect(after.size).toBeGreaterThan(before.size * 1.1)
      if (name === 'theme') expect([before.paper > before.ink, after.paper < after.ink]).toEqual([true, true])
      if (name === 'contrast') expect(after.paper - after.ink).toBeGreaterThan(before.paper - before.ink)

      await page.goto('/en/hotline')
      await expect(html).toHaveAttribute(`data-${name}`, option)
      await page.goto('/')
      await expect(html).toHaveAttribute(`data-${name}`, option)
      await page.getByText(t('nav.menu'), { exact: true }).click()
      const pressed = (button: string) =>
        group.getByRole('button', { name: button, exact: true, pressed: true })
      await expect(pressed(label)).toBeVisible()
      await expect(pressed(normal)).toHaveCount(0)
      await group.getByRole('button', { name: normal, exact: true }).click()
      await expect(html).not.toHaveAttribute(`data-${name}`)
      await page.goto('/guides/phishing')
      await expect(html).not.toHaveAttribute(`data-${name}`)
    })
  }

  test('choices add up, and the page comes back with what was asked of it', async ({ page }) => {
    const html = page.locator('html')
    for (const { name, option, label } of choices) {
      await page.goto('/places?need=idp')
      await page.getByText(t('nav.menu'), { exact: true }).click()
      await page.getByRole('button', { name: label, exact: true }).click()
      await expect(page).toHaveURL(/\/places\?need=idp$/)
      await expect(html).toHaveAttribute(`data-${name}`, option)
    }
    for (const { name, option } of choices) await expect(html).toHaveAttribute(`data-${name}`, option)
  })
})

test('a cache in front keeps one reader’s looks from another', async ({ request }) => {
  for (const address of ['/', '/guides/phishing', '/places']) {
    for (const cookie of ['', 'display=theme.dark']) {
      const answer = await request.get(address, { headers: { cookie } })
      expect(answer.headers().vary?.toLowerCase().split(/,\s*/)).toContain('cookie')
      expect((await answer.text()).includes('data-theme="dark"')).toBe(cookie !== '')
    }
  }
})

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of ['/', '/guides/phishing', '/places']) {
    await page.goto(address)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element)
        const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth'
          ? [element.outerHTML.slice(0, 80)]
          : []
      }),
    )
    expect(moving).toEqual([])
  }
})

test.describe('suggestions under the search field', () => {
  // The first search after a start makes the index, which takes a while on a slow machine.
  test.beforeEach(async ({ request }) => {
    await request.get('/api/search?q=пенсія')
  })

  test('can be walked through with the arrows, followed with Enter and closed with Escape', async ({
    page,
  }) => {
    await page.goto('/')
    const field = page.getByRole('combobox', { name: t('home.searchLabel') })
    const list = page.getByRole('listbox', { name: t('home.suggestions') })
    const options = list.getByRole('option')
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await field.pressSequentially('пропис')
    await expect(options.first()).toContainText('прописку')
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('status')).toHaveText(
      t('home.suggestionsCount', { count: String(await options.count()) }),
    )

    await field.press('Escape')
    await expect(list).toBeHidden()
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await expect(field).toHaveValue('пропис')
    await expect(field).toBeFocused()

    await field.pressSequentially('к')
    await expect(options.first()).toBeVisible()
    await field.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await options.first().getAttribute('id')) ?? '',
    )
    await expect(field).toBeFocused()
    await field.press('ArrowUp')
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    await field.press('ArrowUp')
    await expect(options.last()).toHaveAttribute('aria-selected', 'true')
    await field.press('ArrowDown')
    await field.press('ArrowDown')
    const target = (await options.first().getAttribute('href')) ?? ''
    await field.press('Enter')
    await expect(page).toHaveURL((url) => url.pathname === target)
  })

  test('can be pressed', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('combobox').pressSequentially('pension')
    const first = page.getByRole('option').first()
    const target = (await first.getAttribute('href')) ?? ''
    await first.click()
    await expect(page).toHaveURL((url) => url.pathname === target && target.startsWith('/en/'))
  })

  withoutJavaScript('the field', () => {
    test('is a plain search field', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('searchbox', { name: t('home.searchLabel') })).toBeVisible()
      await expect(page.getByRole('combobox')).toHaveCount(0)
    })
  })
})
