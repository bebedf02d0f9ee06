import 'server-only'
import { createHash } from 'node:crypto'
import { type Database, db } from '@/lib/db'

/** The database knows only a digest of the link, so that a copy of it opens nothing. */
export function linkIdentifier(token: string): string {
  return `welcome:${createHash('sha256').update(token).digest('hex')}`
}

/** Whom a one-time link belongs to, while it opens. */
export async function findLink(token: string, now: Date, database: Database = db()) {
  const link = await database.staffVerification.findFirst({
    where: { identifier: linkIdentifier(token), expiresAt: { gt: now } },
  })
  if (!link) return null
  const user = await database.staffUser.findUnique({
    where: { id: link.value },
    select: { id: true, name: true, email: true, disabledAt: true },
  })
  return user && !user.disabledAt ? user : null
}
