import 'server-only'
import { can } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { loadGuideTexts } from '@/features/guides/loaders'
import type { Locale } from '@/lib/i18n/locales'
import type { BacklogKind } from './constants'
import { countBacklog, listBacklog } from './data'
import { parseBacklogQuery } from './rules'
import type { BacklogCounts, BacklogItem } from './types'

export type BacklogPage = {
  kind: BacklogKind
  closed: boolean
  counts: BacklogCounts
  items: BacklogItem[]
  /** Titles by the number of the guide. */
  titles: Map<number, string>
  mayClose: boolean
}

/** One kind of items, as the address asks. */
export async function loadBacklog(
  query: Record<string, string | string[] | undefined>,
  locale: Locale,
): Promise<{ staff: Staff; page: BacklogPage }> {
  const staff = await requireStaff('read:backlog')
  const { kind, closed } = parseBacklogQuery(query)
  const [counts, items, guides] = await Promise.all([
    countBacklog(),
    listBacklog(kind, { closed }),
    loadGuideTexts(locale),
  ])
  const titles = new Map(guides.map(({ number, title }) => [number, title]))
  return { staff, page: { kind, closed, counts, items, titles, mayClose: can(staff.roles, 'close:backlog') } }
}
