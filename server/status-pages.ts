import { href, type Locale, locales, splitPath } from '../lib/i18n/locales'

/** Notices come and go; these pages stay as long as the server runs. */
const NOTICES = /<aside class="notice-bar"[\s\S]*?<\/aside>/

/**
 * Next answers «not found» and «failed» with an empty document that only its scripts would fill. Public pages carry no
 * scripts, so the server shows these whole pages instead, read once at start.
 */
export type StatusPages = Map<string, string>

const codes = ['404', '500'] as const

export async function readStatusPages(origin: string): Promise<StatusPages> {
  const pages: StatusPages = new Map()
  for (const locale of locales) {
    for (const code of codes) {
      const response = await fetch(origin + href(locale, `/status/${code}`))
      if (!response.ok) throw new Error(`The page for ${code} could not be read (${response.status}).`)
      pages.set(`${locale} ${code}`, (await response.text()).replace(NOTICES, ''))
    }
  }
  return pages
}

/** The page to show for a status, in the language of the address; undefined where the page itself will do. */
export function statusPage(pages: StatusPages, status: number, pathname: string): string | undefined {
  const { locale }: { locale: Locale } = splitPath(pathname)
  if (status === 404) return pages.get(`${locale} 404`)
  return status >= 500 ? pages.get(`${locale} 500`) : undefined
}
