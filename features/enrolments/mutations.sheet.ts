import 'server-only'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import type { Database } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { keyedDigest } from '@/lib/keyed-digest'
import { getPoolUse, isOfPool, listKnownPeople } from './data.staff'
import { addEnrolments, cancelEnrolment, examplePerson } from './mutations'
import { personKey } from './rules/paper-list'
import type { EnrolmentState, NewEnrolment, PaperDone } from './types'

const HERE = { in: ['enrolled', 'waiting'] }

/** Why nothing was written: no such seats or person, or they are in a state in which this makes no sense. */
export type SheetRefusal = { ok: false; reason: 'unknown' | 'not-allowed' }

const unknown = { ok: false, reason: 'unknown' } as const
const notAllowed = { ok: false, reason: 'not-allowed' } as const

/** One person of one pool. */
type Person = { id: string; pool: string }
type Added = { ok: true; added: { id: string; state: EnrolmentState }[]; done: PaperDone }

const KEY = /^[A-Za-z0-9-]{16,64}$/

/** What makes two submits the same: the key of the form and the very same people. */
function markOf(key: string, poolId: string, people: readonly NewEnrolment[]): string | null {
  const content = JSON.stringify([poolId, people.map(({ name, phone }) => [name, phone])])
  return KEY.test(key) ? `paper:key:${key}:${keyedDigest('submission', content)}` : null
}

/**
 * Writes people down in the order of the sheet: into seats, then onto the waiting list. Who is here already with the
 * same name and phone is left out and counted as `known`. Who left no phone cannot be told from a namesake, so the same
 * form sent again, by its key, adds nobody and gives the first answer. Of an example neither names nor phones are kept.
 */
export async function addFromPaper(
  poolId: string,
  typed: readonly NewEnrolment[],
  { locale, now, key }: { locale: Locale; now: Date; key: string },
  tx: Database,
): Promise<Added | SheetRefusal> {
  const mark = markOf(key, poolId, typed)
  const earlier = mark && (await tx.submission.findUnique({ where: { key: mark } }))
  if (earlier) {
    const [enrolled = 0, waiting = 0, known = 0] = earlier.target.split(' ').map(Number)
    return { ok: true, added: [], done: { enrolled, waiting, known } }
  }
  const use = await getPoolUse(poolId, tx)
  if (!use) return unknown
  if (!use.isOpen) return notAllowed
  const people = use.demo ? typed.map(() => examplePerson(locale)) : typed
  const here = new Set((await listKnownPeople(poolId, tx)).map(personKey))
  const fresh = people.filter((person) => person.phone === null || !here.has(personKey(person)))
  const retainUntil = keptUntil(use.endsAt ?? now, community.retention.enrolmentDays)
  const added = await addEnrolments(fresh, { poolId, locale, now, retainUntil }, tx)
  const enrolled = added.filter(({ state }) => state === 'enrolled').length
  const known = people.length - fresh.length
  const done = { enrolled, waiting: added.length - enrolled, known }
  const target = [done.enrolled, done.waiting, done.known].join(' ')
  if (mark) await tx.submission.create({ data: { key: mark, target, createdAt: now } })
  return { ok: true, added, done }
}

/** Takes somebody off the sheet; whoever waits longest gets the seat. */
export async function cancelPerson(
  { id, pool }: Person,
  now: Date,
  tx: Database,
): Promise<{ ok: true } | SheetRefusal> {
  if (!(await isOfPool(id, pool, tx))) return unknown
  const done = await cancelEnrolment({ id }, { by: 'staff', now }, tx)
  return done.ok ? { ok: true } : notAllowed
}

/**
 * A person was called, whatever for: the seat that they got, or a session that moved. Also when they had been called
 * before, but not who has left.
 */
export async function recordTold(
  { id, pool }: Person,
  now: Date,
  tx: Database,
): Promise<{ ok: true } | SheetRefusal> {
  if (!(await isOfPool(id, pool, tx))) return unknown
  const { count } = await tx.enrolment.updateMany({
    where: { id, state: HERE },
    data: { toldAt: now, version: { increment: 1 } },
  })
  return count === 1 ? { ok: true } : notAllowed
}

/** Words for the colleagues about one person. @returns conflict when somebody changed the person meanwhile. */
export async function updateNote(
  { id, pool, version, note }: Person & { version: number; note: string },
  tx: Database,
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'conflict' }> {
  if (!(await isOfPool(id, pool, tx))) return unknown
  const { count } = await tx.enrolment.updateMany({
    where: { id, version, state: HERE },
    data: { note: note || null, version: { increment: 1 } },
  })
  return count === 1 ? { ok: true } : { ok: false, reason: 'conflict' }
}
