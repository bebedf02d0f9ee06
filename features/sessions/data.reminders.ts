import 'server-only'
import { community } from '@/lib/community'
import { formatMoment } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { parseLocalMoment } from '@/lib/local-moment'
import { listSessionsBy } from './data.staff'
import type { SessionForm } from './types'

/** One meeting of a day. `title` is the course's address where the session has no words of its own. */
export type Taught = {
  id: string
  time: string
  title: string
  place: string | null
  form: SessionForm
  taken: number
  waiting: number
}

/** The first moment of a day (YYYY-MM-DD) by the community's clock, and that of the next. */
function spanOf(day: string): { from: Date; to: Date } {
  const at = (one: string) => parseLocalMoment(`${one}T00:00`, community.timeZone) ?? new Date(Number.NaN)
  return { from: at(day), to: at(addDays(day, 1)) }
}

/** Sessions with a meeting on a day, open ones only. */
export async function listSessionsOn(day: string) {
  const { from, to } = spanOf(day)
  return listSessionsBy({ state: 'open', meetings: { some: { startsAt: { gte: from, lt: to } } } })
}

/** Who teaches on a day, each with the meetings of that day in their order. */
export async function listTaughtOn(
  day: string,
  locale: Locale,
): Promise<{ id: string; email: string; lessons: Taught[] }[]> {
  const { from, to } = spanOf(day)
  const sessions = await listSessionsOn(day)
  const tutors = await db().staffUser.findMany({
    where: { id: { in: sessions.flatMap(({ tutorId }) => tutorId ?? []) }, disabledAt: null },
    select: { id: true, email: true },
  })
  return tutors.map(({ id, email }) => {
    const mine = sessions.filter(({ tutorId, demo }) => tutorId === id && !demo)
    const lessons = mine.flatMap(({ meetings, ...session }) =>
      meetings
        .filter(({ startsAt }) => startsAt >= from && startsAt < to)
        .map(({ startsAt }) => ({
          startsAt,
          id: session.id,
          time: formatMoment(startsAt, locale).time,
          title: session.titleUk || session.courseSlug,
          place: session.placeName?.[locale] ?? null,
          ...{ form: session.form, taken: session.taken, waiting: session.waiting },
        })),
    )
    return { id, email, lessons: lessons.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()) }
  })
}
