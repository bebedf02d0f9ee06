import type { Page } from '@playwright/test'
import { href, type Locale, locales } from '../../../lib/i18n/locales'
import { expect, test, withAndWithoutJavaScript } from './test'
import { type Words, wordsOf } from './words'

/** Who reads: a language, its texts, and the addresses of its pages. */
export type Reader = { locale: Locale; t: Words; path: (path: string) => string }

export function readerOf(locale: Locale): Reader {
  return { locale, t: wordsOf(locale), path: (path) => href(locale, path) }
}

/** The same tests for both languages, with JavaScript and without, on the narrowest phone. */
export function forEveryReader(title: string, tests: (reader: Reader) => void): void {
  for (const locale of locales) {
    withAndWithoutJavaScript(`${title} (${locale})`, () => {
      test.use({ viewport: { width: 320, height: 640 } })
      tests(readerOf(locale))
    })
  }
}

/** Nothing of the page is wider than the window. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return { clientWidth, scrollWidth, address: location.pathname }
  })
  expect(widths).toEqual({ ...widths, scrollWidth: widths.clientWidth })
}

/** Opens a page and looks at its width. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expectNoSideScroll(page)
}

/** A text as part of a longer one. */
export function containing(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}
