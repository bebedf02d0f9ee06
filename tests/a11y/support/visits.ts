import { expect, type Page } from '@playwright/test'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Portal } from '../../e2e/support/portal'

/** `address` is where the browser asks from: it may be needed to use a limit up. */
export type Visit = { page: Page; portal: Portal; locale: Locale; address: string }

/** One thing to look at. `entry` is the folder of its page.tsx; `status` is 200 unless said otherwise. */
export type Address = { entry: string; name: string; open: (visit: Visit) => Promise<void>; status?: 404 }

export function at(entry: string, path: string, status?: 404): Address {
  const open = async ({ page, locale }: Visit) => {
    await page.goto(href(locale, path))
  }
  return { entry, name: path, open, status }
}

/** A form that comes back with errors because nothing was filled in. */
export function refused(entry: string, path: string, form: string): Address {
  const open = async ({ page, locale }: Visit) => {
    await page.goto(href(locale, path))
    await page.locator(`${form} button[type=submit]`).click()
    await expect(page.locator('.error-summary')).toBeVisible()
  }
  return { entry, name: `${path} with errors`, open }
}
