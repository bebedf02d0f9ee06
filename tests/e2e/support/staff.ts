import { createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { hashPassword } from 'better-auth/crypto'
import type { Role } from '../../../features/auth/constants'
import { withDatabase } from './database'
import type { Portal } from './portal'

export type StaffPerson = { id: string; name: string; email: string; password: string }

const PASSWORD = 'шафа їде повз молоко'

/** Puts somebody with these roles into the portal's database. Administrators count as having their second factor. */
export async function addStaff(
  portal: Portal,
  roles: readonly Role[],
  { totp = roles.includes('admin') }: { totp?: boolean } = {},
): Promise<StaffPerson> {
  const id = randomUUID()
  const person = { id, name: `Олена ${id.slice(0, 4)}`, email: `${id}@example.org`, password: PASSWORD }
  const now = new Date().toISOString()
  const digest = await hashPassword(PASSWORD)
  await withDatabase(portal, async (client) => {
    await client.execute({
      sql: `INSERT INTO "StaffUser" ("id", "name", "email", "emailVerified", "twoFactorEnabled", "roles", "createdAt", "updatedAt")
            VALUES (?, ?, ?, 1, ?, ?, ?, ?)`,
      args: [id, person.name, person.email, totp ? 1 : 0, JSON.stringify(roles), now, now],
    })
    await client.execute({
      sql: `INSERT INTO "StaffAccount" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
            VALUES (?, ?, 'credential', ?, ?, ?, ?)`,
      args: [randomUUID(), id, id, digest, now, now],
    })
  })
  return person
}

/** Gives a browser a session of this person, without the pages of signing in. */
export async function openSession(
  context: BrowserContext,
  portal: Portal,
  person: Pick<StaffPerson, 'id'>,
): Promise<{ id: string }> {
  const session = { id: randomUUID(), token: randomUUID() }
  const now = Date.now()
  const at = (ms: number) => new Date(ms).toISOString()
  await withDatabase(portal, (client) =>
    client.execute({
      sql: `INSERT INTO "StaffSession" ("id", "token", "userId", "expiresAt", "userAgent", "createdAt", "updatedAt")
            VALUES (?, ?, ?, ?, 'Firefox/140 (Linux)', ?, ?)`,
      args: [session.id, session.token, person.id, at(now + 3_600_000), at(now), at(now)],
    }),
  )
  const secret = readFileSync(join(portal.dataDir, 'secrets', 'auth'), 'utf8').trim()
  const signature = createHmac('sha256', secret).update(session.token).digest('base64')
  const value = encodeURIComponent(`${session.token}.${signature}`)
  await context.addCookies([
    { name: 'portal.session_token', value, url: portal.url, httpOnly: true, sameSite: 'Lax' },
  ])
  return session
}

/** Somebody new with these roles, signed in, in this browser. */
export async function signInAs(
  context: BrowserContext,
  portal: Portal,
  roles: readonly Role[],
): Promise<StaffPerson> {
  const person = await addStaff(portal, roles)
  await openSession(context, portal, person)
  return person
}
