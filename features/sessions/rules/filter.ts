import type { Locale } from '@/lib/i18n/locales'
import { gatheringForms, REMOTE } from '../constants'
import type { CourseFilter, ListedCourse, SessionView } from '../types'

const settlementOf = ({ venue }: SessionView, locale: Locale) => venue?.settlement?.[locale] ?? null

/** True where one takes part from home. */
const isRemote = ({ form }: SessionView): boolean => !gatheringForms.includes(form)

function sessionFits(session: SessionView, filter: CourseFilter, locale: Locale): boolean {
  if (filter.form && filter.form !== 'self' && session.form !== filter.form) return false
  if (filter.withSeats && session.entry !== 'seat') return false
  if (!filter.where) return true
  return filter.where === REMOTE ? isRemote(session) : settlementOf(session, locale) === filter.where
}

function courseFits({ course }: ListedCourse, filter: CourseFilter): boolean {
  const { audience, level, form } = filter
  const isForAll = course.audience.includes('everyone')
  if (audience && !isForAll && !course.audience.includes(audience)) return false
  if (level && course.level !== level) return false
  return form !== 'self' || (course.forms.includes('self') && course.lessons.length > 0)
}

/**
 * The courses that answer a filter, each with those of its sessions that do. Who asks for a place, for free seats or for
 * a form with people in it wants sessions, so a course without one is left out; an empty part asks for nothing.
 */
export function filterCourses(
  items: readonly ListedCourse[],
  filter: CourseFilter,
  locale: Locale,
): ListedCourse[] {
  const wantsSession = filter.where !== null || filter.withSeats || (filter.form ?? 'self') !== 'self'
  return items
    .filter((item) => courseFits(item, filter))
    .map(({ course, sessions }) => ({
      course,
      sessions: sessions.filter((session) => sessionFits(session, filter, locale)),
    }))
    .filter(({ sessions }) => !wantsSession || sessions.length > 0)
}

/** True when nothing is asked for. */
export function isEmptyFilter({ audience, level, form, where, withSeats }: CourseFilter): boolean {
  return !audience && !level && !form && !where && !withSeats
}

/** The address of the list as it is filtered, without a language. */
export function filterPath({ audience, level, form, where, withSeats }: CourseFilter): string {
  const query = new URLSearchParams()
  const asked = { audience, level, form, where, seats: withSeats ? 'free' : null }
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return query.size > 0 ? `/courses?${query}` : '/courses'
}

/** The settlements that sessions are held in, as far as they are told, in the order of the alphabet. */
export function settlementsOf(items: readonly ListedCourse[], locale: Locale): string[] {
  const names = items.flatMap(({ sessions }) => sessions.flatMap((one) => settlementOf(one, locale) ?? []))
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, locale))
}
