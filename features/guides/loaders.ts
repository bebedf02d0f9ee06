import 'server-only'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { listGuides } from './data'
import type { GuideSummary } from './types'

/** The guides that the community's configuration puts on the landing, in its order; unknown slugs are left out. */
export async function loadPopularGuides(locale: Locale): Promise<GuideSummary[]> {
  const guides = await listGuides(locale)
  return community.popularGuides.flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? [])
}
