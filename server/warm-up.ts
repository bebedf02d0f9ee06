import { locales } from '../lib/i18n/locales'

/** Asks for what is slow the first time (the search index), so that no visitor has to wait for it. */
export async function warmUp(origin: string): Promise<void> {
  for (const locale of locales) {
    await fetch(`${origin}/api/search?q=cnap&suggest=1&locale=${locale}`).catch(() => undefined)
  }
}
