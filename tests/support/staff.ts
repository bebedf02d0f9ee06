import { createHmac, randomUUID } from 'node:crypto'
import type { Role } from '../../features/auth/constants'
import { CALLER_HEADER } from '../../lib/caller'
import type { Database } from '../../lib/db'

/**
 * The headers of the request that a test plays. tests/support/next-headers.ts and next-cache.ts stand in the place of
 * Next's modules in every test.
 */
export const request = { headers: new Headers() }

const AUTH_SECRET = 'a secret of the tests, long enough'

/** A session's cookie as better-auth signs it. */
function sessionCookie(token: string, secret = AUTH_SECRET): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `portal.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

export type Person = { id: string; name: string; email: string; sessionId: string; token: string }

/** Somebody with these roles and a valid session; administrators have their second factor. */
export async function hire(database: Database, roles: readonly Role[], totp = true): Promise<Person> {
  process.env.AUTH_SECRET = AUTH_SECRET
  const id = randomUUID()
  const name = `Працівниця ${roles.join(' ')}`
  const email = `${id}@example.org`
  await database.staffUser.create({
    data: { id, name, email, roles: [...roles], emailVerified: true, twoFactorEnabled: totp },
  })
  const session = { id: randomUUID(), token: randomUUID(), expiresAt: new Date(Date.now() + 3_600_000) }
  await database.staffSession.create({ data: { ...session, userId: id } })
  return { id, name, email, sessionId: session.id, token: session.token }
}

/** The next requests come from this person, from the same address as before; from nobody without a person. */
export function actAs(person?: Person, path = '/admin'): void {
  process.env.AUTH_SECRET = AUTH_SECRET
  const from = request.headers.get(CALLER_HEADER)
  request.headers = new Headers({ 'x-portal-path': path, ...(from && { [CALLER_HEADER]: from }) })
  if (person) request.headers.set('cookie', sessionCookie(person.token))
}

/** The next requests come from this address, given as the custom server passes it on. */
export function askFrom(caller: string): void {
  request.headers.set(CALLER_HEADER, caller)
}

/** A form as a browser sends it; a list of values is sent under a name that ends in `[]`. */
export function staffForm(values: Record<string, string | readonly string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') form.append(name, value)
    else for (const item of value) form.append(`${name}[]`, item)
  }
  return form
}
