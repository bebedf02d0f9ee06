import { listCourseRecords } from '@/features/courses/data'
import { loadPublicEvents } from '@/features/events/loaders'
import { listGuides } from '@/features/guides/data'
import { loadPublicPartners } from '@/features/partners/loaders'
import { listPublicPlaces } from '@/features/places/data'
import { episodePath } from '@/features/series/constants'
import { listEpisodes } from '@/features/series/data'
import { trainerPath } from '@/features/trainers/constants'
import { listTrainers } from '@/features/trainers/data'
import { localDay } from '@/lib/dates'

/** A page without its language, and the day on which it last changed. */
type SitemapPage = { path: string; lastModified: string | undefined }

/** Every page that content and tables give; demonstration records are left out. */
export async function sitemapPages(): Promise<SitemapPage[]> {
  const [guides, places, events, partners] = await Promise.all([
    listGuides('uk'),
    listPublicPlaces(),
    loadPublicEvents(new Date()),
    loadPublicPartners(),
  ])
  return [
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
    ...partners
      .filter(({ demo }) => !demo)
      .map(({ slug }) => ({ path: `/community/partners/${slug}`, lastModified: undefined })),
  ]
}
