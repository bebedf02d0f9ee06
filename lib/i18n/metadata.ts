import 'server-only'
import type { Metadata } from 'next'
import { env } from '../env'
import { defaultLocale, href, type Locale, locales } from './locales'

/** Title, description, canonical address and language twins of a public page. `path` has no locale. */
export function pageMetadata(
  locale: Locale,
  path: string,
  texts: { title: string; description?: string; index?: boolean },
): Metadata {
  const absolute = (to: Locale) => `${env().publicUrl}${href(to, path)}`
  return {
    title: texts.title,
    description: texts.description,
    robots: texts.index === false ? { index: false, follow: true } : undefined,
    alternates: {
      canonical: absolute(locale),
      languages: {
        ...Object.fromEntries(locales.map((to) => [to, absolute(to)])),
        'x-default': absolute(defaultLocale),
      },
    },
    openGraph: { title: texts.title, description: texts.description, url: absolute(locale), type: 'website' },
  }
}
