import { type Role, roles } from '../constants'

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}

/** Roles as the database keeps them, in the order of the list; what is unknown is left out. */
export function parseRoles(stored: unknown): Role[] {
  if (!Array.isArray(stored)) return []
  return roles.filter((role) => stored.includes(role))
}

/** Who decides over others must have more than a password. */
export function needsTotp(has: readonly Role[]): boolean {
  return has.includes('admin')
}
