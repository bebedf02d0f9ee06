import { type Locale, locales } from '@/lib/i18n/locales'
import type { ChangeKind, Revision } from '../types'

/** What became public at one moment, in one language or in all. */
export type Publication = {
  at: Date
  authorName: string
  reviewerName: string | null
  change: ChangeKind
  changed: Partial<Record<Locale, { before: string; after: string; note: string | null }>>
  /** The publication before it; null when there was none. */
  previous: Date | null
}

/** What readers saw with it: the edit, or the file as it was then. */
const shownBy = ({ source, baseSource }: Revision) => source ?? baseSource ?? ''

/** Publications from their revisions, newest first. */
export function publicationsOf(revisions: readonly Revision[]): Publication[] {
  const moments = [...new Set(revisions.map(({ publishedAt }) => publishedAt.getTime()))].sort(
    (a, b) => b - a,
  )
  return moments.flatMap((moment, index) => {
    const together = revisions.filter(({ publishedAt }) => publishedAt.getTime() === moment)
    const [first] = together
    if (!first) return []
    const changed: Publication['changed'] = {}
    for (const locale of locales) {
      const own = together
        .filter((revision) => revision.locale === locale)
        .sort((a, b) => b.revision - a.revision)[0]
      if (!own) continue
      const older = revisions.find((each) => each.locale === locale && each.revision === own.revision - 1)
      const before = older ? shownBy(older) : (own.baseSource ?? '')
      changed[locale] = { before, after: shownBy(own), note: own.note }
    }
    const earlier = moments[index + 1]
    const { authorName, reviewerName, change } = first
    const previous = earlier === undefined ? null : new Date(earlier)
    return [{ at: new Date(moment), authorName, reviewerName, change, changed, previous }]
  })
}
