import 'server-only'
import type { Database } from '@/lib/db'
import { getAnnouncement } from './data'
import type { AnnouncementInput } from './schema'
import type { Announcement } from './types'

export type Change = { before: Announcement | null; after: Announcement }

/** Writes a new notice, or changes one that nobody else has changed meanwhile; null when somebody has. */
export async function saveAnnouncement(
  { id, version, ...fields }: AnnouncementInput,
  now: Date,
  database: Database,
): Promise<Change | null> {
  if (id === '') {
    const made = await database.announcement.create({ data: { ...fields, createdAt: now } })
    const after = await getAnnouncement(made.id, database)
    return after && { before: null, after }
  }
  const before = await getAnnouncement(id, database)
  const { count } = await database.announcement.updateMany({
    where: { id, version, removedAt: null },
    data: { ...fields, version: { increment: 1 } },
  })
  const after = await getAnnouncement(id, database)
  return count === 1 && after ? { before, after } : null
}

/** Takes a notice away at once; it stays in the list of what was announced. */
export async function removeAnnouncement(
  { id, version }: { id: string; version: number },
  now: Date,
  database: Database,
): Promise<Change | null> {
  const before = await getAnnouncement(id, database)
  const { count } = await database.announcement.updateMany({
    where: { id, version, removedAt: null },
    data: { removedAt: now, version: { increment: 1 } },
  })
  const after = await getAnnouncement(id, database)
  return count === 1 && after ? { before, after } : null
}
