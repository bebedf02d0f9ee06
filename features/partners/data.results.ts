import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import type { PartnerResults, SessionCount } from './types'

/** Somebody counts once in a session, whatever the number of meetings that they came to. */
const came = { attendance: { some: { present: true } } } satisfies Prisma.EnrolmentWhereInput

/**
 * What came of a partnership, as everybody may read it: open sessions of the partner that have ended; people who came to
 * one meeting of them at least; dates of published events that are over and were not cancelled. Closed groups
 * are left out: the number before and after one of them ended would tell of it what its report hides. Demonstration
 * sessions and events count only for demonstration partners.
 */
export async function countResults(
  { id, demo }: { id: string; demo: boolean },
  now: Date,
): Promise<PartnerResults> {
  const database = db()
  const made = demo ? {} : { demo: false }
  const held = {
    ...made,
    state: 'ended',
    partnerId: id,
    cohortId: null,
  } satisfies Prisma.CourseSessionWhereInput
  const [sessions, people, events] = await Promise.all([
    database.courseSession.count({ where: held }),
    database.enrolment.count({ where: { ...came, pool: { session: held } } }),
    database.eventDate.count({
      where: {
        endsAt: { lt: now },
        state: { not: 'cancelled' },
        event: { ...made, partnerId: id, state: 'published' },
      },
    }),
  ])
  return { sessions, people, events }
}

/** The sessions of a group as they are counted, the oldest first; cancelled ones and drafts are left out. */
export async function countCohort(cohortId: string): Promise<SessionCount[]> {
  const database = db()
  const sessions = await database.courseSession.findMany({
    where: { cohortId, state: { in: ['open', 'ended'] } },
    select: {
      ...{ id: true, state: true, poolId: true },
      meetings: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: { startsAt: true, _count: { select: { attendance: true } }, id: true },
      },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const counted: SessionCount[] = []
  for (const { id, state, poolId, meetings } of sessions) {
    const seated = { poolId, state: 'enrolled' }
    const recorded = meetings.filter(({ _count }) => _count.attendance > 0)
    const present = await database.attendance.groupBy({
      by: ['meetingId'],
      where: { present: true, enrolment: seated, meetingId: { in: recorded.map((meeting) => meeting.id) } },
      _count: { _all: true },
    })
    const of = new Map(present.map(({ meetingId, _count }) => [meetingId, _count._all]))
    counted.push({
      id,
      state,
      enrolled: await database.enrolment.count({ where: seated }),
      attended: await database.enrolment.count({ where: { ...seated, ...came } }),
      certified: await database.certificate.count({
        where: { sessionId: id, revokedAt: null, enrolment: seated },
      }),
      meetings: recorded.map((meeting) => ({ startsAt: meeting.startsAt, present: of.get(meeting.id) ?? 0 })),
    })
  }
  return counted
}
