import 'server-only'
import { can, canAnywhere, canFor } from '@/features/auth/access'
import { requireLead, requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { loadCourseRecord, loadCourseRecords } from '@/features/courses/loaders'
import { loadPartnerNames } from '@/features/partners/loaders'
import { loadPlaceChoices } from '@/features/places/loaders.choices'
import { hasSms } from '@/lib/env'
import type { Both } from '@/lib/i18n/both'
import type { Locale } from '@/lib/i18n/locales'
import { listCohortChoices, listTutorChoices } from './data.choices'
import { listPeople } from './data.people'
import { getStaffSession, listStaffSessions } from './data.staff'
import { nextMeeting, parseView, sessionsOf } from './rules/staff-list'
import type { SessionChoices, SessionListView, SessionRow, StaffSession } from './types.staff'

/** The title of the course of a session; of a course whose file is gone, its address. */
export async function loadCourseTitle(id: string): Promise<Both> {
  const session = await getStaffSession(id)
  const course = session && (await loadCourseRecord(session.courseSlug))
  return course?.title ?? { uk: session?.courseSlug ?? '', en: session?.courseSlug ?? '' }
}

/** All sessions with what the list says of each. */
export async function loadSessionRows(now: Date): Promise<SessionRow[]> {
  const sessions = await listStaffSessions(now)
  const people = await listPeople(sessions, { hasSms: hasSms(), now })
  const titles = new Map((await loadCourseRecords()).map(({ slug, title }) => [slug, title]))
  return sessions.map((session) => ({
    ...session,
    course: titles.get(session.courseSlug) ?? { uk: session.courseSlug, en: session.courseSlug },
    calls: (people.get(session.id) ?? []).filter(({ call }) => call !== null).length,
    next: nextMeeting(session.meetings, now),
  }))
}

/** A line of the list with what whoever reads it may open. */
export type ListedSession = SessionRow & { mayUpdate: boolean; maySeePeople: boolean }
export type SessionListPage = { view: SessionListView; rows: ListedSession[]; mayAdd: boolean }

/** The list that the address asks for. */
export async function loadSessionList(
  asked: string | string[] | undefined,
  now: Date,
): Promise<{ staff: Staff; page: SessionListPage }> {
  const staff = await requireStaff('read:session')
  const view = parseView(asked)
  const rows = sessionsOf(await loadSessionRows(now), view, staff.id, now).map((row) => ({
    ...row,
    mayUpdate: canFor(staff, 'update:session', row),
    maySeePeople: canFor(staff, 'read:enrolment', row),
  }))
  return { staff, page: { view, rows, mayAdd: can(staff.roles, 'update:session') } }
}

async function loadChoices(locale: Locale): Promise<SessionChoices> {
  const [courses, places, tutors, partners, cohorts] = await Promise.all([
    loadCourseRecords(),
    loadPlaceChoices(),
    listTutorChoices(),
    loadPartnerNames(),
    listCohortChoices(locale),
  ])
  return {
    courses: courses.map(({ slug, title }) => ({ value: slug, label: title[locale] })),
    partners: partners.map(({ id, name }) => ({ value: id, label: name[locale] })),
    places: places.map(({ id, name, isStaffOnly }) => ({ value: id, label: name[locale], isStaffOnly })),
    ...{ tutors, cohorts },
  }
}

/** `tutorId`: who leads a new one unless somebody else is chosen. */
export type SessionEditor = {
  session: StaffSession | null
  course: Both | null
  choices: SessionChoices
  tutorId: string | null
}

/** The form of a session, or of a new one. Null for an unknown one. */
export async function loadSessionEditor(
  id: string | null,
  locale: Locale,
): Promise<{ staff: Staff; editor: SessionEditor | null; maySeePeople: boolean }> {
  const staff = await requireStaff('update:session')
  const session = id === null ? null : await getStaffSession(id)
  if (session) requireLead(staff, 'update:session', session)
  const maySeePeople = session !== null && canFor(staff, 'read:enrolment', session)
  if (id !== null && !session) return { staff, editor: null, maySeePeople }
  const choices = await loadChoices(locale)
  const course = session && (await loadCourseTitle(session.id))
  const tutorId = canAnywhere(staff.roles, 'update:session') ? null : staff.id
  return { staff, editor: { session, course, choices, tutorId }, maySeePeople }
}
