import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { build } from 'esbuild'

/** The suggestions alone, on a page of their own with answers of the test's own. */
const answers: Record<string, { type: string; title: string; url: string }[]> = {
  пе: [
    { type: 'guide', title: 'Скористатися порталом <b>Пенсійного</b> фонду', url: '/guides/pension-portal' },
    { type: 'place', title: 'Хаб', url: '/places/hub' },
    { type: 'guide', title: 'Чужа', url: '//elsewhere.test/' },
  ],
  п: [{ type: 'guide', title: 'Не мало бути', url: '/guides/x' }],
  прописка: Array.from({ length: 8 }, (_, at) => ({
    type: 'guide',
    title: `Крок ${at}`,
    url: `/guides/${at}`,
  })),
  нічого: [],
}

let script = ''
test.beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { suggest } from './enhance/suggest'; suggest(document.forms[0])",
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  })
  script = outputFiles[0]?.text ?? ''
})

async function open(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route('http://portal.test/**', async (route) => {
    const url = new URL(route.request().url())
    if (url.pathname === '/api/search') {
      const query = url.searchParams.get('q') ?? ''
      asked.push(query)
      if (query === 'мережа') return route.abort()
      if (query === 'повільно') await new Promise((resolve) => setTimeout(resolve, 1500))
      if (query === 'помилка') return route.fulfill({ status: 500, body: 'oops' })
      const results = answers[query] ?? [{ type: 'guide', title: query, url: '/guides/other' }]
      return route.fulfill({ json: { query, results } }).catch(() => {})
    }
    const body = `<!doctype html><html lang="uk"><title>${url.pathname}</title><link rel="icon" href="data:,">
      <form action="/search"><label for="q">Пошук</label>
      <input id="q" name="q" type="search" data-suggest="/api/search?locale=uk&limit=5"
        data-suggest-label="Підказки" data-suggest-count="Підказок: {count}" data-suggest-place="місце">
      <button>Знайти</button></form><script src="/suggest.js"></script>`
    if (url.pathname === '/suggest.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
  await page.goto('http://portal.test/')
  return asked
}

test('weighs at most 1.3 KB', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(1300)
})

test('suggests links as plain text in a combobox', async ({ page }) => {
  const asked = await open(page)
  const field = page.getByRole('combobox', { name: 'Пошук' })
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await field.pressSequentially('пе', { delay: 20 })
  const list = page.getByRole('listbox', { name: 'Підказки' })
  await expect(list.getByRole('option')).toHaveText([
    'Скористатися порталом <b>Пенсійного</b> фонду',
    'Хаб місце',
  ])
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status')).toHaveText('Підказок: 2')
  expect(asked).toEqual(['пе'])
  await field.fill('прописка')
  await expect(list.getByRole('option')).toHaveCount(5)
})

test('goes with the arrows and follows with Enter', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  await field.fill('пе')
  await expect(page.getByRole('option')).toHaveCount(2)
  const active = () => page.locator('[role=option][aria-selected=true]').allTextContents()
  await field.press('ArrowDown')
  expect(await active()).toEqual(['Скористатися порталом <b>Пенсійного</b> фонду'])
  const id = await page.getByRole('option', { selected: true }).getAttribute('id')
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? 'none')
  await field.press('ArrowDown')
  await field.press('ArrowDown')
  expect(await active()).toEqual([])
  expect(await field.getAttribute('aria-activedescendant')).toBeNull()
  await field.press('ArrowUp')
  expect(await active()).toEqual(['Хаб місце'])
  await field.press('Enter')
  await expect(page).toHaveURL('http://portal.test/places/hub')
})

test('Enter without a choice sends the form, a press on a suggestion opens it', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('пе')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  await page.getByRole('combobox').fill('пе')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL('http://portal.test/guides/pension-portal')
})

test('Escape closes and keeps the words, leaving the field closes', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  await field.fill('пе')
  await expect(page.getByRole('option')).toHaveCount(2)
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(field).toHaveValue('пе')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await field.fill('прописка')
  await expect(page.getByRole('option')).toHaveCount(5)
  await page.getByRole('button').focus()
  await expect(page.getByRole('listbox')).toBeHidden()
})

test('asks once for quick typing, from two letters, and only the last answer counts', async ({ page }) => {
  const asked = await open(page)
  const field = page.getByRole('combobox')
  await field.fill('п')
  await page.waitForTimeout(300)
  expect(asked).toEqual([])
  await field.fill('повільно')
  await expect.poll(() => asked).toEqual(['повільно'])
  await field.fill('пе')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.waitForTimeout(1600)
  await expect(page.getByRole('option')).toHaveCount(2)
})

test('is silent when the network fails', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const asked = await open(page)
  const field = page.getByRole('combobox')
  await field.fill('пе')
  await expect(page.getByRole('option')).toHaveCount(2)
  for (const query of ['мережа', 'помилка', 'нічого']) {
    await field.fill(query)
    await expect.poll(() => asked.at(-1)).toBe(query)
    await expect(page.getByRole('listbox')).toBeHidden()
  }
  expect(errors).toEqual([])
})
