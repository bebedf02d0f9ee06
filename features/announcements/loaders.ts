import 'server-only'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import type { Locale } from '@/lib/i18n/locales'
import { getAnnouncement, listAnnouncements, listNotices } from './data'
import type { Announcement, Notice } from './types'

/** What stands at the top of a public page now. */
export async function loadNotices(locale: Locale, now: Date): Promise<Notice[]> {
  return listNotices(locale, now)
}

/** Everything that was announced, for who may see it. */
export async function loadAnnouncements(): Promise<{ staff: Staff; announcements: Announcement[] }> {
  const staff = await requireStaff('read:announcement')
  return { staff, announcements: await listAnnouncements() }
}

/** One notice to be changed; null for an unknown one. */
export async function loadAnnouncement(
  id: string,
): Promise<{ staff: Staff; announcement: Announcement | null }> {
  const staff = await requireStaff('update:announcement')
  return { staff, announcement: await getAnnouncement(id) }
}
