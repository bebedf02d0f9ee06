import 'server-only'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { getGuide, guideTexts, listGuides, listGuidesInFull } from './data'
import type { Guide, GuideSummary, GuideText } from './types'

/** The guides that the community's configuration puts on the landing, in its order; unknown slugs are left out. */
export async function loadPopularGuides(locale: Locale): Promise<GuideSummary[]> {
  const guides = await listGuides(locale)
  return community.popularGuides.flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? [])
}

/** One guide for other features; null when there is none. */
export async function loadGuide(locale: Locale, slug: string): Promise<Guide | null> {
  return getGuide(locale, slug)
}

/** The words of all guides for the search index. */
export async function loadGuideTexts(locale: Locale): Promise<GuideText[]> {
  return guideTexts(locale)
}

/** All guides of one language with everything in them. */
export async function loadAllGuides(locale: Locale): Promise<Guide[]> {
  return listGuidesInFull(locale)
}
