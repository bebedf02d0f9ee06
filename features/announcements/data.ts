import 'server-only'
import { pageTags } from '@/lib/cache-tags'
import { type Database, db } from '@/lib/db'
import type { Announcement as Row } from '@/lib/generated/sqlite/client'
import type { Locale } from '@/lib/i18n/locales'
import { describeError, log } from '@/lib/log'
import { lookForChanges, markStaleAt } from '@/lib/stale-tags'
import { nextChange, noticesAt } from './rules/shown'
import type { Announcement, Notice, Severity } from './types'

const viewOf = ({ createdAt: _made, updatedAt: _changed, ...row }: Row): Announcement => ({
  ...row,
  severity: row.severity as Severity,
})

/** Everything that was ever announced, newest first, for the editors. */
export async function listAnnouncements(): Promise<Announcement[]> {
  const rows = await db().announcement.findMany({ orderBy: [{ from: 'desc' }, { id: 'asc' }], take: 200 })
  return rows.map(viewOf)
}

export async function getAnnouncement(id: string, database: Database = db()): Promise<Announcement | null> {
  const row = await database.announcement.findUnique({ where: { id } })
  return row && viewOf(row)
}

const holder = globalThis as { portalAnnouncements?: { time: number; all: Announcement[] } }

/** What is shown or will be; read again only when something has changed, here or on another instance. */
async function currentAnnouncements(now: Date): Promise<Announcement[]> {
  const time = await lookForChanges()
  if (holder.portalAnnouncements?.time === time) return holder.portalAnnouncements.all
  const rows = await db().announcement.findMany({ where: { removedAt: null, until: { gt: now } } })
  const all = rows.map(viewOf)
  holder.portalAnnouncements = { time, all }
  return all
}

/**
 * What stands at the top of a public page now. The page is made anew at the moment when this will be another. A page
 * without its notices is better than none, so without the database there are none.
 */
export async function listNotices(locale: Locale, now: Date): Promise<Notice[]> {
  try {
    const all = await currentAnnouncements(now)
    const next = nextChange(all, now)
    if (next) markStaleAt(pageTags.all, next)
    return noticesAt(all, locale, now)
  } catch (error) {
    log().error({ error: describeError(error) }, 'a page goes without its notices')
    return []
  }
}
