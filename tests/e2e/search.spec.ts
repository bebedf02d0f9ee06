import { randomInt } from 'node:crypto'
import { withDatabase } from './support/database'
import type { Portal } from './support/portal'
import { expect, test, withAndWithoutJavaScript } from './support/test'
import { ask, ownAddress } from './support/wire'
import { wordsOf } from './support/words'

const t = wordsOf('uk')

/** A word that nothing on the portal is like. */
const unheardOf = () => Array.from({ length: 14 }, () => 'ґжщфцчх'[randomInt(7)]).join('')

type Row = { query: string; locale: string; count: number }

function missesWith(portal: Portal, word: string): Promise<Row[]> {
  return withDatabase(portal, async (client) => {
    const sql = 'SELECT query, locale, count FROM SearchMiss WHERE query LIKE ?'
    const { rows } = await client.execute({ sql, args: [`%${word}%`] })
    return rows.map(({ query, locale, count }) => ({
      query: String(query),
      locale: String(locale),
      count: Number(count),
    }))
  })
}

const address = (parameters: Record<string, string>) => `/api/search?${new URLSearchParams(parameters)}`

withAndWithoutJavaScript('the search page', () => {
  test('groups what it finds and marks the words that answer', async ({ page }) => {
    await page.goto('/')
    await page.locator('#q').fill('цнап')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    for (const [heading, folder] of [
      [t('search.guide'), '/guides/'],
      [t('search.place'), '/places/'],
    ] as const) {
      const group = page.locator('section', { has: page.getByRole('heading', { name: heading, level: 2 }) })
      const links = group.getByRole('heading', { level: 3 }).getByRole('link')
      await expect(links.first()).toBeVisible()
      for (const link of await links.all()) {
        expect(await link.getAttribute('href')).toMatch(new RegExp(`^${folder}[a-z0-9-]+$`))
      }
      await expect(group.locator('mark').first()).toHaveText(/^цнап/i)
    }
    await expect(page.getByRole('searchbox').or(page.getByRole('combobox'))).toHaveValue('цнап')
  })

  test('says how it read a query typed on the wrong keyboard', async ({ page }) => {
    await page.goto('/search?q=gtycsz')
    await expect(page.getByText(t('search.corrected', { to: 'пенсія' }))).toBeVisible()
    await expect(page.getByRole('heading', { level: 3 }).getByRole('link').first()).toHaveAttribute(
      'href',
      '/guides/pension-portal',
    )
    await page.goto('/search?q=пенсія')
    await expect(page.getByText(t('search.corrected', { to: '' }).split('«')[0] ?? '')).toHaveCount(0)
  })

  test('leads to a person where nothing is found, with the words filled in', async ({ page }) => {
    const word = unheardOf()
    await page.goto(`/search?q=${word}`)
    await expect(page.getByRole('heading', { name: t('search.nothing', { query: word }) })).toBeVisible()
    await page.getByRole('link', { name: t('search.nothingAsk') }).click()
    await expect(page).toHaveURL(/\/hotline\?question=/)
    await expect(page.locator('#hotline-form [name=question]')).toHaveValue(word)
    await expect(page.locator('#hotline-form [name=contact][value=phone]')).toBeChecked()
  })

  test('shows a query as text, whatever it holds', async ({ page }) => {
    const query = '<img src=x onerror="document.title=1"> & "лапки"'
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await expect(page.locator('main')).toContainText(query)
    await expect(page.locator('main img')).toHaveCount(0)
  })

  test('answers in English too', async ({ page }) => {
    await page.goto('/en/search?q=pension')
    const first = page.getByRole('heading', { level: 3 }).getByRole('link').first()
    await expect(first).toHaveAttribute('href', '/en/guides/pension-portal')
    await expect(page.locator('main mark').first()).toHaveText(/pension/i)
  })
})

test.describe('the interface', () => {
  test('answers as the contract says, best first', async ({ portal }) => {
    const { status, headers, text } = await ask(portal.url, address({ q: ' довідка ', limit: '4' }))
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^application\/json/)])
    const answer = JSON.parse(text)
    expect(Object.keys(answer)).toEqual(['query', 'results'])
    expect(answer.query).toBe('довідка')
    expect(answer.results).toHaveLength(4)
    for (const result of answer.results) {
      expect(Object.keys(result).sort()).toEqual(['score', 'slug', 'snippet', 'title', 'type', 'url'])
      expect(['guide', 'place']).toContain(result.type)
      expect(result.url).toBe(`/${result.type}s/${result.slug}`)
      expect(result.snippet.length).toBeLessThanOrEqual(220)
      expect(`${result.title}${result.snippet}`).not.toContain('<mark')
      expect((await ask(portal.url, result.url)).status).toBe(200)
    }
    const scores = answer.results.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
  })

  test('tells the query as it was understood', async ({ portal }) => {
    const answer = JSON.parse((await ask(portal.url, address({ q: 'gtycsz' }))).text)
    expect(answer).toMatchObject({ query: 'gtycsz', corrected: 'пенсія' })
    expect(answer.results[0]).toMatchObject({ type: 'guide', slug: 'pension-portal' })
    const english = JSON.parse((await ask(portal.url, address({ q: 'pension', locale: 'en' }))).text)
    expect(english.results[0]).toMatchObject({ slug: 'pension-portal', url: '/en/guides/pension-portal' })
  })

  for (const [parameters, fields] of [
    [{}, { q: 'missing' }],
    [{ q: '   ' }, { q: 'missing' }],
    [{ q: 'я'.repeat(101) }, { q: 'too-long' }],
    [{ q: 'дія', locale: 'de' }, { locale: 'invalid' }],
    [{ q: 'дія', limit: '0' }, { limit: 'invalid' }],
    [{ q: 'дія', limit: '1000' }, { limit: 'invalid' }],
    [{ q: 'дія', limit: '2.5' }, { limit: 'invalid' }],
    [{ q: 'дія', limit: 'all' }, { limit: 'invalid' }],
    [
      { locale: 'de', limit: '-1' },
      { q: 'missing', locale: 'invalid', limit: 'invalid' },
    ],
  ] as [Record<string, string>, Record<string, string>][]) {
    test(`refuses ${JSON.stringify(parameters).slice(0, 50)} and names the fields`, async ({ portal }) => {
      const { status, headers, text } = await ask(portal.url, address(parameters))
      expect([status, headers['cache-control']]).toEqual([400, 'no-store'])
      expect(JSON.parse(text)).toEqual({ error: { code: 'invalid', fields } })
    })
  }

  test('lets one caller ask 240 times a minute, and others on', async ({ portal }) => {
    const path = address({ q: 'дія', suggest: '1' })
    const from = (caller: string) => ask(portal.url, path, { headers: { 'x-forwarded-for': caller } })
    const busy = ownAddress()
    const answers: Awaited<ReturnType<typeof from>>[] = []
    const refused = () => answers.find(({ status }) => status === 429)
    while (!refused() && answers.length < 600) {
      answers.push(...(await Promise.all(Array.from({ length: 20 }, () => from(busy)))))
    }
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(240)
    expect(refused()?.headers['retry-after']).toBe('60')
    expect((await from(ownAddress())).status).toBe(200)
  })
})

test.describe('a query that finds nothing', () => {
  test('is counted once for the editors, without addresses and numbers', async ({ page, portal }) => {
    const word = unheardOf()
    const query = `${word} ${word}@${word}.${word} 067${randomInt(1_000_000, 9_999_999)}`
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole('link', { name: t('search.nothingAsk') })).toBeVisible()
    expect(await missesWith(portal, word)).toEqual([{ query: word, locale: 'uk', count: 1 }])

    await page.reload()
    await ask(portal.url, address({ q: query, locale: 'en' }))
    expect(await missesWith(portal, word)).toEqual([
      { query: word, locale: 'uk', count: 2 },
      { query: word, locale: 'en', count: 1 },
    ])
  })

  test('is not counted while it is typed, nor when it is only numbers', async ({ portal }) => {
    const word = unheardOf()
    await ask(portal.url, address({ q: word, suggest: '1' }))
    expect(await missesWith(portal, word)).toEqual([])
    const digits = String(randomInt(100_000_000, 999_999_999))
    await ask(portal.url, address({ q: digits }))
    expect(await missesWith(portal, digits)).toEqual([])
  })
})
