import type { MetadataRoute } from 'next'
import { listCourseRecords } from '@/features/courses/data'
import { loadPublicEvents } from '@/features/events/loaders'
import { listGuides } from '@/features/guides/data'
import { listPublicPlaces } from '@/features/places/data'
import { episodePath, seriesPath } from '@/features/series/constants'
import { listEpisodes } from '@/features/series/data'
import { trainerPath, trainersPath } from '@/features/trainers/constants'
import { listTrainers } from '@/features/trainers/data'
import { localDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { href, locales } from '@/lib/i18n/locales'

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
  const [guides, places, events] = await Promise.all([
    listGuides('uk'),
    listPublicPlaces(),
    loadPublicEvents(new Date()),
  ])
  const pages = [
    ...fixed.map((path) => ({ path, lastModified: undefined })),
    ...guides.map(({ slug, updatedOn }) => ({ path: `/guides/${slug}`, lastModified: updatedOn })),
    ...listCourseRecords().flatMap(({ slug, lessons, updatedOn }) =>
      ['', ...lessons.map((lesson) => `/${lesson}`)].map((rest) => ({
        path: `/courses/${slug}${rest}`,
        lastModified: updatedOn,
      })),
    ),
    ...listTrainers('uk').map(({ slug, updatedOn }) => ({
      path: trainerPath(slug),
      lastModified: updatedOn,
    })),
    ...listEpisodes('uk').map(({ slug, publishedOn }) => ({
      path: episodePath(slug),
      lastModified: publishedOn,
    })),
    ...places
      .filter(({ demo }) => !demo)
      .map(({ slug, updatedOn }) => ({ path: `/places/${slug}`, lastModified: updatedOn })),
    ...events
      .filter(({ demo }) => !demo)
      .map(({ slug, updatedAt }) => ({ path: `/events/${slug}`, lastModified: localDay(updatedAt) })),
  ]
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
