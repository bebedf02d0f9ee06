import type { Sort } from '@/components/staff/table-query'
import type { Role } from '../constants'
import type { PersonState } from '../types'
import { needsTotp } from './roles'

type Facts = { roles: readonly Role[]; hasTotp: boolean; hasPassword: boolean; disabledAt: Date | null }

/** How far somebody has come: invited, without the second factor that their role needs, working, or shut out. */
export function personState({ roles, hasTotp, hasPassword, disabledAt }: Facts): PersonState {
  if (disabledAt) return 'disabled'
  if (!hasPassword) return 'invited'
  return needsTotp(roles) && !hasTotp ? 'no-totp' : 'active'
}

type Sortable = { name: string; email: string; lastSession: Date | null }

/** People in the asked order; names by the Ukrainian alphabet. */
export function sortPeople<Person extends Sortable>(people: readonly Person[], sort: Sort): Person[] {
  const alphabet = new Intl.Collator('uk')
  const compare = {
    name: (a: Person, b: Person) => alphabet.compare(a.name, b.name),
    email: (a: Person, b: Person) => alphabet.compare(a.email, b.email),
    seen: (a: Person, b: Person) => (a.lastSession?.getTime() ?? 0) - (b.lastSession?.getTime() ?? 0),
  }
  const by = compare[sort.key as keyof typeof compare] ?? compare.name
  return [...people].sort((a, b) => (sort.descending ? by(b, a) : by(a, b)))
}
