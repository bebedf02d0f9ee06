import 'server-only'
import { listCourses, loadCourse } from '@/features/courses/loaders'
import type { Course } from '@/features/courses/types'
import { loadSeats } from '@/features/enrolments/loaders'
import { loadVenues } from '@/features/places/loaders.venue'
import type { VenueReader } from '@/features/places/rules/venue'
import { lookUpCode } from '@/lib/code-lookup'
import { community } from '@/lib/community'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { getKnownSession, getSessionOfPool, listGroupSessions, listPublicSessions } from './data'
import { filterCourses, settlementsOf } from './rules/filter'
import { sessionView } from './rules/session-view'
import { parseCourseFilter } from './schema'
import type { CourseFilter, Entry, ListedCourse, SessionRecord, SessionView } from './types'

const noSeats = { free: 0, waiting: 0 }

/** Records as this reader may know them, in their order; those that are over are left in. */
async function viewsOf(
  records: readonly SessionRecord[],
  reader: VenueReader,
  locale: Locale,
  now: Date,
): Promise<SessionView[]> {
  if (records.length === 0) return []
  const [venues, seats] = await Promise.all([
    loadVenues(records, reader),
    loadSeats(records.map(({ poolId }) => poolId)),
  ])
  const { timeZone } = community
  return records.flatMap((record, index) => {
    const venue = venues[index]
    const own = seats.get(record.poolId) ?? noSeats
    return (venue && sessionView(record, { venue, seats: own, reader, locale, now, timeZone })) ?? []
  })
}

const notOver = (sessions: SessionView[]) => sessions.filter(({ entry }) => entry !== 'over')

/** Sessions for everybody that are still to come, the next one first, those that were cancelled among them. */
export async function loadUpcomingSessions(locale: Locale, now: Date, slug?: string): Promise<SessionView[]> {
  return notOver(await viewsOf(await listPublicSessions(now, slug), 'everybody', locale, now))
}

/** The courses for the query of an address, whatever it holds, with the filter it was read as. */
export async function loadCourseList(
  query: Record<string, string | string[] | undefined>,
  locale: Locale,
  now: Date,
): Promise<{ filter: CourseFilter; items: ListedCourse[]; settlements: string[] }> {
  const [courses, upcoming] = await Promise.all([listCourses(locale), loadUpcomingSessions(locale, now)])
  const open = upcoming.filter(({ state }) => state === 'open')
  const all = courses.map((course) => ({
    course,
    sessions: open.filter(({ courseSlug }) => courseSlug === course.slug),
  }))
  const filter = parseCourseFilter(query)
  return { filter, items: filterCourses(all, filter, locale), settlements: settlementsOf(all, locale) }
}

export type GroupSessions =
  | { status: 'found'; sessions: SessionView[] }
  | { status: 'unknown' }
  | { status: 'limit' }

/** Sessions of a course for the closed group whose code was typed. Each question counts towards the asker's limit. */
export async function loadGroupSessions(
  slug: string,
  typed: string,
  locale: Locale,
  now: Date,
): Promise<GroupSessions> {
  const opened = await lookUpCode(typed, {
    group: async (code) => {
      const records = (await listGroupSessions(code, now)).filter(({ courseSlug }) => courseSlug === slug)
      const sessions = notOver(await viewsOf(records, 'everybody', locale, now))
      return sessions.length > 0 ? sessions : null
    },
  })
  return opened.status === 'found' ? { status: 'found', sessions: opened.value } : { status: opened.status }
}

export type SessionPage = { course: Course; session: SessionView }

async function withCourse(view: SessionView | undefined, locale: Locale): Promise<SessionPage | null> {
  const course = view ? await loadCourse(view.courseSlug, locale) : null
  return view && course ? { course, session: view } : null
}

/** One session for everybody, or of the closed group whose code was typed; null when this reader may not know of it. */
export async function loadSession(
  id: string,
  typed: string | null,
  locale: Locale,
  now: Date,
): Promise<SessionPage | null> {
  const page = async (group: string | null) => {
    const record = await getKnownSession(id, group)
    return withCourse(record ? (await viewsOf([record], 'everybody', locale, now))[0] : undefined, locale)
  }
  if (!typed) return page(null)
  const opened = await lookUpCode(typed, { session: page })
  return opened.status === 'found' ? opened.value : page(null)
}

const SHOWN_NEXT = 3

/** The next sessions that one may enrol in, for the landing; examples only while there is nothing real. */
export async function loadNextSessions(locale: Locale, now: Date): Promise<SessionPage[]> {
  const upcoming = await loadUpcomingSessions(locale, now)
  const open = upcoming.filter(({ entry }) => entry === 'seat' || entry === 'waiting-list')
  const real = open.filter(({ demo }) => !demo)
  const shown = (real.length > 0 ? real : open).slice(0, SHOWN_NEXT)
  return (await Promise.all(shown.map((view) => withCourse(view, locale)))).filter((page) => page !== null)
}

export type EnrolmentTarget = { poolId: string; entry: Entry }

/** What one enrols in, when one may know of it; `group` is the stored code of a closed group. */
export async function loadEnrolmentTarget(
  id: string,
  group: string | null,
  now: Date,
): Promise<EnrolmentTarget | null> {
  const record = await getKnownSession(id, group)
  const [view] = record ? await viewsOf([record], 'everybody', defaultLocale, now) : []
  return record && view ? { poolId: record.poolId, entry: view.entry } : null
}

/** The session of somebody's seat: with the place, the hours and the link for who has one, as for everybody for who waits. */
export async function loadSessionOfPool(
  poolId: string,
  hasSeat: boolean,
  locale: Locale,
  now: Date,
): Promise<SessionPage | null> {
  const record = await getSessionOfPool(poolId)
  const reader = hasSeat ? 'enrolled' : 'everybody'
  return withCourse(record ? (await viewsOf([record], reader, locale, now))[0] : undefined, locale)
}
