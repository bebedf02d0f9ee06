import 'server-only'
import { callReason } from '@/features/enrolments/rules/calls'
import type { CallReason } from '@/features/enrolments/types'
import { type Database, db } from '@/lib/db'
import type { Both } from '@/lib/i18n/both'
import { messageKeys } from './rules/message-key'

/** What decides who is to be called. */
type Calling = { hasSms: boolean; now: Date }

/** A date with whom to call, by the id of the enrolment, and why. */
export type DateCalls = { id: string; title: Both; startsAt: Date; people: Map<string, CallReason> }

const here = { state: { in: ['enrolled', 'waiting'] }, phone: { not: null } }
const promoted = { state: 'enrolled', phone: { not: null }, promotedAt: { not: null }, toldAt: null }

const fields = {
  id: true,
  startsAt: true,
  endsAt: true,
  state: true,
  sequence: true,
  event: { select: { titleUk: true, titleEn: true } },
  pool: {
    select: {
      enrolments: {
        where: here,
        select: { id: true, state: true, phone: true, promotedAt: true, toldAt: true },
        orderBy: { position: 'asc' as const },
      },
    },
  },
} as const

/** Dates that are not over and have people to be called, the nearest first: all of them, or the one that is named. */
export async function listDateCalls(
  { hasSms, now }: Calling,
  dateId?: string,
  database: Database = db(),
): Promise<DateCalls[]> {
  const dates = await database.eventDate.findMany({
    where: {
      ...(dateId === undefined ? {} : { id: dateId }),
      endsAt: { gt: now },
      OR: [{ state: { not: 'scheduled' } }, { pool: { enrolments: { some: promoted } } }],
    },
    select: fields,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const keys = dates.flatMap((date) => date.pool.enrolments.flatMap(({ id }) => messageKeys(date, id)))
  const messages = await database.outboxMessage.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true, createdAt: true, state: true },
  })
  const sent = new Map(
    messages.map(({ dedupeKey, createdAt, state }) => [dedupeKey, { at: createdAt, state }]),
  )
  const calls = dates.map((date): DateCalls => {
    const use = { state: date.state === 'cancelled' ? 'cancelled' : 'open', lastEndsAt: date.endsAt }
    const people = date.pool.enrolments.flatMap((person) => {
      const key = messageKeys(date, person.id).find((one) => sent.has(one))
      const reason = callReason(person, use, sent.get(key ?? '') ?? null, { hasSms, now })
      return reason ? [[person.id, reason] as const] : []
    })
    const { titleUk, titleEn } = date.event
    const title = { uk: titleUk, en: titleEn }
    return { id: date.id, title, startsAt: date.startsAt, people: new Map(people) }
  })
  return calls.filter(({ people }) => people.size > 0)
}
