import 'server-only'
import { notFound } from 'next/navigation'
import { parseSort } from '@/components/staff/table-query'
import { can } from './access'
import { findPerson, listPeople, listSessions } from './data.people'
import { requireStaff } from './loaders'
import { personState, sortPeople } from './rules/people'
import type { OpenSession, PeoplePage, Person, PersonState, Staff } from './types'

/** Everybody, in the order that the address asks for. */
export async function loadPeople(
  asked: string | string[] | undefined,
): Promise<{ staff: Staff; page: PeoplePage }> {
  const staff = await requireStaff('read:staff')
  const sort = parseSort(asked, ['name', 'email', 'seen'], { key: 'name', descending: false })
  const people = (await listPeople()).map((person) => ({ ...person, state: personState(person) }))
  return {
    staff,
    page: { people: sortPeople(people, sort), sort, mayUpdate: can(staff.roles, 'update:staff') },
  }
}

export type PersonPage = {
  person: Person & { state: PersonState }
  sessions: OpenSession[]
  mayUpdate: boolean
}

/** One of them with their open sessions; 404 for nobody. */
export async function loadPerson(id: string, now: Date): Promise<{ staff: Staff; page: PersonPage }> {
  const staff = await requireStaff('read:staff')
  const person = await findPerson(id)
  if (!person) notFound()
  const sessions = await listSessions(id, '', now)
  const mayUpdate = can(staff.roles, 'update:staff')
  return { staff, page: { person: { ...person, state: personState(person) }, sessions, mayUpdate } }
}
