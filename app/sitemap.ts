import type { MetadataRoute } from 'next'
import { seriesPath } from '@/features/series/constants'
import { trainersPath } from '@/features/trainers/constants'
import { env } from '@/lib/env'
import { href, locales } from '@/lib/i18n/locales'
import { sitemapPages } from './sitemap-pages'

/** Places come and go, and one switch may hide some: never older than the request. */
export const dynamic = 'force-dynamic'

const fixed = [
  '/',
  '/guides',
  '/places',
  '/courses',
  '/events',
  '/state-courses',
  '/community/partners',
  '/community',
  '/community/help',
  '/community/mentors/apply',
  '/community/club',
  '/hotline',
  '/glossary',
  '/open-data',
  '/accessibility',
  '/privacy',
  '/offline',
  trainersPath,
  seriesPath,
]

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = [...fixed.map((path) => ({ path, lastModified: undefined })), ...(await sitemapPages())]
  const address = (locale: (typeof locales)[number], path: string) =>
    `${env().publicUrl}${href(locale, path)}`
  return pages.flatMap(({ path, lastModified }) =>
    locales.map((locale) => ({
      url: address(locale, path),
      lastModified,
      alternates: { languages: Object.fromEntries(locales.map((to) => [to, address(to, path)])) },
    })),
  )
}
