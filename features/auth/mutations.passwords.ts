import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { type Database, db } from '@/lib/db'
import { LINK_LIFE } from './constants'
import { findLink, linkIdentifier } from './data.links'
import { forgetAttempts } from './mutations.attempts'
import { removeSessions } from './mutations.staff'

export type LinkKind = keyof typeof LINK_LIFE

/** Makes a one-time link with which somebody sets a password; earlier links of theirs stop working. */
export async function createLink(
  userId: string,
  kind: LinkKind,
  now: Date,
  database: Database,
): Promise<{ path: string; until: Date }> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(now.getTime() + LINK_LIFE[kind])
  await database.staffVerification.deleteMany({
    where: { value: userId, identifier: { startsWith: 'welcome:' } },
  })
  await database.staffVerification.create({
    data: { id: randomUUID(), identifier: linkIdentifier(token), value: userId, expiresAt: until },
  })
  return { path: `/admin/welcome?token=${token}`, until }
}

/** The digest of a password. Takes about a tenth of a second on purpose, so never inside a transaction. */
export function digestPassword(password: string): Promise<string> {
  return hashPassword(password)
}

/** Whether it is this person's password; as slow as `digestPassword`. */
export async function isPasswordOf(userId: string, password: string): Promise<boolean> {
  const account = await db().staffAccount.findFirst({ where: { userId, providerId: 'credential' } })
  return account?.password ? verifyPassword({ hash: account.password, password }) : false
}

/** Stores a password and ends every session but the one it was changed in. */
export async function storePassword(
  userId: string,
  digest: string,
  database: Database,
  keepSession?: string,
): Promise<void> {
  const { count } = await database.staffAccount.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: digest },
  })
  if (count === 0) {
    await database.staffAccount.create({
      data: { id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: digest },
    })
  }
  await removeSessions(userId, database, keepSession ? { except: keepSession } : {})
}

/**
 * Sets a password by a one-time link, which then opens no more.
 * @returns whose password it is now, or null when the link does not open (any more).
 */
export async function redeemLink(token: string, digest: string, now: Date, database: Database) {
  const user = await findLink(token, now, database)
  if (!user) return null
  const { count } = await database.staffVerification.deleteMany({
    where: { identifier: linkIdentifier(token) },
  })
  if (count === 0) return null
  await storePassword(user.id, digest, database)
  await forgetAttempts(user.email, database)
  return user
}
