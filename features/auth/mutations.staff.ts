import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Database, isUniqueViolation } from '@/lib/db'
import type { Role } from './constants'
import { parseRoles } from './rules/roles'

type Refused = 'unknown' | 'last-admin'
type Change = { ok: true } | { ok: false; reason: Refused }

/** Adds somebody who may sign in once they have set a password by a one-time link. */
export async function createStaff(
  person: { email: string; name: string; roles: readonly Role[] },
  database: Database,
): Promise<{ id: string } | 'taken'> {
  const { email, name, roles } = person
  const taken = await database.staffUser.findUnique({ where: { email }, select: { id: true } })
  if (taken) return 'taken'
  try {
    const data = { id: randomUUID(), email, name, roles: [...roles], emailVerified: true }
    return await database.staffUser.create({ data, select: { id: true } })
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken'
    throw error
  }
}

/** Whether somebody else than this person could still let people in. */
async function isAnotherAdmin(id: string, database: Database): Promise<boolean> {
  const others = await database.staffUser.findMany({
    where: { id: { not: id }, disabledAt: null },
    select: { roles: true },
  })
  return others.some(({ roles }) => parseRoles(roles).includes('admin'))
}

/** Changes name and roles. The last administrator stays one. */
export async function updateStaff(
  id: string,
  { name, roles }: { name: string; roles: readonly Role[] },
  database: Database,
): Promise<Change> {
  const known = await database.staffUser.findUnique({
    where: { id },
    select: { roles: true, disabledAt: true },
  })
  if (!known) return { ok: false, reason: 'unknown' }
  const wasAdmin = !known.disabledAt && parseRoles(known.roles).includes('admin')
  if (wasAdmin && !roles.includes('admin') && !(await isAnotherAdmin(id, database)))
    return { ok: false, reason: 'last-admin' }
  await database.staffUser.update({ where: { id }, data: { name, roles: [...roles] } })
  return { ok: true }
}

/** Ends somebody's access at once: no session and no link stays. The last administrator cannot be shut out. */
export async function disableStaff(id: string, now: Date, database: Database): Promise<Change> {
  const known = await database.staffUser.findUnique({ where: { id }, select: { roles: true } })
  if (!known) return { ok: false, reason: 'unknown' }
  if (parseRoles(known.roles).includes('admin') && !(await isAnotherAdmin(id, database)))
    return { ok: false, reason: 'last-admin' }
  await database.staffUser.update({ where: { id }, data: { disabledAt: now } })
  await removeSessions(id, database)
  await database.staffVerification.deleteMany({ where: { value: id } })
  return { ok: true }
}

/** Lets somebody in again, with the password and the second factor they had. */
export async function enableStaff(id: string, database: Database): Promise<boolean> {
  const { count } = await database.staffUser.updateMany({ where: { id }, data: { disabledAt: null } })
  return count === 1
}

/** Ends one session of a person, or all but one. @returns how many ended. */
export async function removeSessions(
  userId: string,
  database: Database,
  which: { id?: string; except?: string } = {},
): Promise<number> {
  const id = which.id ?? (which.except ? { not: which.except } : undefined)
  const { count } = await database.staffSession.deleteMany({ where: { userId, id } })
  return count
}

/** Takes the second factor away, so that it can be set up anew. */
export async function removeTotp(userId: string, database: Database): Promise<void> {
  await database.staffTwoFactor.deleteMany({ where: { userId } })
  await database.staffUser.updateMany({ where: { id: userId }, data: { twoFactorEnabled: false } })
}
