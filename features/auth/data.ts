import 'server-only'
import { db } from '@/lib/db'
import { staffAuth } from './data.better-auth'
import { needsTotp, parseRoles } from './rules/roles'
import type { StaffSession } from './types'

/**
 * Whose session the cookies of a request name. Read from the database each time, so that a revoked session, a new role
 * or a disabled person counts from the next request.
 * @returns null for none, a forged, an expired one, and for somebody who is disabled.
 */
export async function findSession(headers: Headers): Promise<StaffSession | null> {
  const found = await staffAuth().api.getSession({ headers })
  if (!found) return null
  const user = await db().staffUser.findUnique({
    where: { id: found.user.id },
    select: { id: true, name: true, email: true, roles: true, disabledAt: true, twoFactorEnabled: true },
  })
  if (!user || user.disabledAt) return null
  const roles = parseRoles(user.roles)
  return {
    id: found.session.id,
    staff: { id: user.id, name: user.name, email: user.email, roles },
    hasTotp: user.twoFactorEnabled,
    mustSetUpTotp: needsTotp(roles) && !user.twoFactorEnabled,
  }
}
