import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { community } from '@/config/community'
import { textPages } from '@/features/pages/constants'
import { placeStatuses } from '@/features/places/constants'
import { defaultLocale, href, locales } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import { ask } from '../e2e/support/wire'
import { addresses, shownGuides, shownPlaces } from './support/addresses'
import { colourViolations, overflow, smallTargets, spreadOut, unfold, violations } from './support/measures'
import { expect, test } from './support/test'

/** Widths of windows in CSS pixels. */
const PHONE = 390
const DESKTOP = 1280
const SMALL_PHONE = 320

test.describe.configure({ timeout: 120_000 })
test.use({ viewport: { width: PHONE, height: 800 } })

/** The pages that most people see; the other ones are made of the same parts. */
const mainPages = [
  ...['/', '/guides', '/guides/cnap-services', '/places', '/courses', '/hotline', '/search?q=diia'],
]

async function expectNothingSticksOut(page: Page) {
  expect(await overflow(page)).toEqual({ pixels: 0, out: [] })
}

/** What every page has: its language, one heading, and the hotline's number where it can be seen. */
async function expectFrame(page: Page, lang: string) {
  const { phone } = community.hotline
  const frame = await page.evaluate(
    ([number = '', written = '']) => {
      const isSeen = (element: Element | null) =>
        element?.checkVisibility({ visibilityProperty: true }) ?? false
      const told = [...document.querySelectorAll(`a[href="tel:${number}"]`)].some(isSeen)
      const headings = [...document.querySelectorAll('h1')]
      return {
        lang: document.documentElement.lang,
        headings: headings.map(isSeen),
        phone: told || document.body.innerText.includes(written),
      }
    },
    [phone, formatPhone(phone)],
  )
  expect(frame).toEqual({ lang, headings: [true], phone: true })
}

function display(context: BrowserContext, origin: string, value: string) {
  return context.addCookies([{ name: 'display', value, url: origin }])
}

for (const locale of locales) {
  for (const { name, open, status } of addresses) {
    test.describe(() => {
      if (status) test.use({ expectedErrors: [/status of 404/] })

      test(`${locale} ${name}`, async ({ page, portal, extraHTTPHeaders }) => {
        const answered = page.waitForResponse((response) => response.request().isNavigationRequest())
        await open({ page, portal, locale, address: extraHTTPHeaders?.['x-forwarded-for'] ?? '' })
        expect((await answered).status()).toBe(status ?? 200)
        await spreadOut(page, PHONE)
        await expectFrame(page, locale)
        await expectNothingSticksOut(page)
        await unfold(page)
        // Languages share the markup: axe looks at it on a phone in one of them, on a desktop in the other.
        if (locale === defaultLocale) {
          await spreadOut(page, PHONE)
          expect(await violations(page)).toEqual([])
        }
        await spreadOut(page, DESKTOP)
        await expectFrame(page, locale)
        await expectNothingSticksOut(page)
        if (locale !== defaultLocale) expect(await violations(page)).toEqual([])
      })
    })
  }
}

test.describe('main pages', () => {
  for (const path of mainPages) {
    for (const choice of ['theme.dark', 'contrast.more', 'theme.dark-contrast.more']) {
      test(`${path} with ${choice}`, async ({ page, portal, context }) => {
        await display(context, portal.url, choice)
        await page.goto(path)
        await unfold(page)
        await spreadOut(page, PHONE)
        expect(await colourViolations(page)).toEqual([])
      })
    }

    for (const locale of locales) {
      test(`${locale} ${path} on a small phone in large type`, async ({ page, portal, context }) => {
        await display(context, portal.url, 'text.large')
        await page.goto(href(locale, path))
        await spreadOut(page, SMALL_PHONE)
        await expectNothingSticksOut(page)
        await unfold(page)
        await spreadOut(page, SMALL_PHONE)
        await expectNothingSticksOut(page)
        expect(await violations(page)).toEqual([])
      })

      test(`${locale} ${path} is made for fingers`, async ({ page }) => {
        await page.goto(href(locale, path))
        await unfold(page)
        await spreadOut(page, PHONE)
        expect(await smallTargets(page)).toEqual([])
      })
    }
  }

  test('the colours that the phone asks for', async ({ page }) => {
    await page.goto('/guides/cnap-services')
    await unfold(page)
    await spreadOut(page, PHONE)
    for (const asked of [{ colorScheme: 'dark' }, { contrast: 'more' }] as const) {
      const still = { reducedMotion: 'reduce', colorScheme: 'light', contrast: 'no-preference' } as const
      await page.emulateMedia({ ...still, ...asked })
      expect(await colourViolations(page)).toEqual([])
    }
  })

  test('the menu is open to everyone', async ({ page }) => {
    await page.goto('/')
    await spreadOut(page, PHONE)
    await page.locator('.menu summary').click()
    await expect(page.locator('.menu-panel')).toBeVisible()
    await expectNothingSticksOut(page)
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  })
})

test.describe('the list of addresses', () => {
  test('has every page of the public side', () => {
    const folder = 'app/[locale]/(public)'
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const entries = files.filter((path) => /(^|\/)page\.tsx$/.test(path)).map((path) => dirname(path))
    expect([...new Set(addresses.map(({ entry }) => entry))].sort()).toEqual(entries.sort())
    for (const slug of textPages) expect(addresses.map(({ name }) => name)).toContain(`/${slug}`)
  })

  test('has a place of every status', async ({ portal }) => {
    const { places } = JSON.parse((await ask(portal.url, '/api/open-data/places.json')).text)
    const shown = places.filter(({ slug }: { slug: string }) => shownPlaces.includes(slug))
    const statuses = shown.map(({ status }: { status: string }) => status)
    expect([...new Set(statuses)].sort()).toEqual([...placeStatuses].sort())
  })

  test('has guides with every tag', () => {
    const tagsOf = (slug: string) =>
      readFileSync(join('content/guides', slug, 'uk.mdx'), 'utf8').match(/<[A-Z]\w+/g) ?? []
    const used = new Set(readdirSync('content/guides').flatMap(tagsOf))
    expect([...new Set(shownGuides.flatMap(tagsOf))].sort()).toEqual([...used].sort())
  })
})
