import 'server-only'
import { canFor, type Permission } from '@/features/auth/access'
import { requireLead, requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { hasSms } from '@/lib/env'
import type { Both } from '@/lib/i18n/both'
import { listPeople } from './data.people'
import { getStaffSession } from './data.staff'
import { loadCourseTitle } from './loaders.staff'
import type { SheetPerson, StaffSession } from './types.staff'

export type Sheet = {
  session: StaffSession
  course: Both
  people: SheetPerson[]
  hasSms: boolean
  may: { update: boolean; change: boolean; mark: boolean; issue: boolean }
}

async function sheetOf(id: string, asked: Permission, staff: Staff, now: Date): Promise<Sheet | null> {
  const session = await getStaffSession(id)
  if (!session) return null
  requireLead(staff, asked, session)
  const people = await listPeople([session], { hasSms: hasSms(), now })
  const may = (permission: Permission) => canFor(staff, permission, session)
  return {
    ...{ session, course: await loadCourseTitle(id), hasSms: hasSms() },
    people: people.get(id) ?? [],
    may: {
      update: may('update:session'),
      change: may('update:enrolment'),
      mark: may('record:attendance'),
      issue: may('issue:certificate'),
    },
  }
}

/** The people of a session, for who may know them. Null for an unknown session. */
export async function loadSheet(id: string, now: Date): Promise<{ staff: Staff; sheet: Sheet | null }> {
  const staff = await requireStaff('read:enrolment')
  return { staff, sheet: await sheetOf(id, 'read:enrolment', staff, now) }
}

/** The same for ending the session. */
export async function loadEnding(id: string, now: Date): Promise<{ staff: Staff; sheet: Sheet | null }> {
  const staff = await requireStaff('issue:certificate')
  return { staff, sheet: await sheetOf(id, 'issue:certificate', staff, now) }
}
