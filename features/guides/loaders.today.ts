import 'server-only'
import { can } from '@/features/auth/access'
import type { Role } from '@/features/auth/constants'
import type { TodayLine } from '@/features/auth/types'
import { defaultLocale } from '@/lib/i18n/locales'
import { listGuides } from './data'
import { guideFreshness } from './rules/freshness'

/** Guides that somebody has to check again. */
export async function loadGuidesToday(roles: readonly Role[], now: Date): Promise<TodayLine[]> {
  if (!can(roles, 'update:guide')) return []
  const guides = await listGuides(defaultLocale)
  const stale = guides.filter((guide) => guideFreshness(guide, now).state === 'stale')
  return [{ key: 'guidesStale', count: stale.length, path: '/admin/guides', tone: 'warn' }]
}
