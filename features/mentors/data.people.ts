import 'server-only'
import { can } from '@/features/auth/access'
import { parseRoles } from '@/features/auth/rules/roles'
import { type Database, db } from '@/lib/db'

const PERMISSION = 'update:learning-request'

/** Who may be given a request, by name. */
export async function listHelpers(): Promise<{ id: string; name: string }[]> {
  const people = await db().staffUser.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true, roles: true },
    orderBy: { name: 'asc' },
  })
  return people
    .filter(({ roles }) => can(parseRoles(roles), PERMISSION))
    .map(({ id, name }) => ({ id, name }))
}

/** True when this is somebody who works here and may be given a request. */
export async function isHelper(id: string, database: Database): Promise<boolean> {
  const select = { roles: true, disabledAt: true } as const
  const person = await database.staffUser.findUnique({ where: { id }, select })
  return person?.disabledAt === null && can(parseRoles(person.roles), PERMISSION)
}

/** Names by id; of those who are gone the id itself stays, so nothing looks unassigned. */
export async function staffNames(ids: readonly (string | null)[]): Promise<(id: string) => string> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const select = { id: true, name: true } as const
  const people = await db().staffUser.findMany({ where: { id: { in: wanted } }, select })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
