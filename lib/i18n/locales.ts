export const locales = ['uk', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'uk'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** First parts of addresses that have no language: interfaces, feeds, files. */
export const unlocalised = [
  'api',
  'feeds',
  'download',
  'assets',
  'tiles',
  'icons',
  'content',
  '_next',
  'sitemap.xml',
]
const withoutLanguage = new RegExp(`^/(?:${unlocalised.join('|')})(?:/|$|\\?)`)

/** The public address of a path: Ukrainian stands at the root, English under /en. */
export function href(locale: Locale, path: string): string {
  if (locale === defaultLocale || withoutLanguage.test(path)) return path
  return `/en${path.replace(/^\/(?=[?#]|$)/, '')}`
}

/** The locale and the locale-free path of a public address, without empty parts: `/en/guides/` → en, `/guides`. */
export function splitPath(pathname: string): { locale: Locale; path: string } {
  const segments = pathname.split('/').filter(Boolean)
  const [first, ...rest] = segments
  return isLocale(first)
    ? { locale: first, path: `/${rest.join('/')}` }
    : { locale: defaultLocale, path: `/${segments.join('/')}` }
}
