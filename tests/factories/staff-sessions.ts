import { localDay } from '../../lib/dates'
import { addDays } from '../../lib/days'
import type { Database } from '../../lib/db'

/** The fields of the form of a session by phone, with weekly meetings from so many days from now on. */
export function sessionFields(changes: Record<string, string | readonly string[]> = {}, days = 7, weeks = 2) {
  const first = addDays(localDay(new Date()), days)
  const all = Array.from({ length: weeks }, (_, week) => addDays(first, 7 * week))
  return {
    courseSlug: 'basic',
    form: 'phone',
    language: 'uk',
    visibility: 'public',
    precision: 'settlement',
    capacity: '2',
    meetingId: all.map(() => ''),
    meetingDate: all,
    meetingFrom: all.map(() => '10:00'),
    meetingTo: all.map(() => '11:30'),
    ...changes,
  }
}

/** The only session that there is, with what the tests ask of it. */
export async function onlySession(database: Database) {
  return database.courseSession.findFirstOrThrow({
    include: {
      meetings: { orderBy: { startsAt: 'asc' } },
      pool: { include: { enrolments: { orderBy: { position: 'asc' } } } },
    },
  })
}

/** Takes all sessions away, and their people. */
export async function clearSessions(database: Database): Promise<void> {
  await database.certificate.deleteMany()
  await database.enrolment.deleteMany()
  await database.courseSession.deleteMany()
  await database.seatPool.deleteMany()
  await database.outboxMessage.deleteMany()
}
