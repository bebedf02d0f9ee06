import 'server-only'
import { codeDigest, randomCode } from '@/lib/codes'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { submitOnce } from '@/lib/submission'
import { CONSENT_VERSION } from './constants'
import { getPoolUse } from './data.staff'
import { fillSeats, newEnrolmentWrites, takeSeats } from './mutations.seats'
import type { EnrolmentState, NewEnrolment } from './types'

type Context = {
  poolId: string
  locale: Locale
  now: Date
  key?: string
  /** Tells apart two people of the same name who left no phone. */
  caller?: string
}

export type Enrolled = { code: string; state: EnrolmentState; repeated: boolean }

const closed = { refused: 'closed' } as const

/** Who stands in the seats of an example instead of whoever tries it: nothing of them is kept. */
export function examplePerson(locale: Locale): NewEnrolment {
  return { name: translator(locale)('enrolments.example.name'), phone: null }
}

/**
 * Takes a seat, or the next place of the waiting list when all are taken. The same key, or the same person for the same
 * seats within 10 minutes, gives the first code again. Refused where what the seats are for is closed or over at the
 * moment of the write; how long the person is kept follows from its end. Of an example neither name nor phone is kept.
 * @returns the code, nine characters without dashes.
 */
export async function createEnrolment(
  input: NewEnrolment,
  context: Context,
  database: Database = db(),
): Promise<Enrolled | typeof closed> {
  const { poolId, locale, now, key } = context
  let seen = await getPoolUse(poolId, database)
  const person = seen?.demo ? examplePerson(locale) : input
  const content = [poolId, person.name, person.phone ?? `caller:${context.caller ?? ''}`]
  const submission = { form: 'enrolment', key, content, now }
  const draft = async () => {
    // Asked anew only where the first answer did not hold.
    const use = seen ?? (await getPoolUse(poolId, database))
    seen = null
    if (!use?.takesAnyone || !use.endsAt || use.endsAt <= now) return closed
    const code = randomCode()
    const consentVersion = person.phone ? CONSENT_VERSION : null
    const retainUntil = keptUntil(use.endsAt, community.retention.enrolmentDays)
    const kept = { retainUntil, consentVersion, source: 'web' as const, only: use.unchanged }
    const origin = { code, poolId, locale, now, ...kept }
    return { target: code, writes: newEnrolmentWrites(person, origin, database) }
  }
  const first = await submitOnce(submission, draft, database)
  if ('refused' in first) return first
  const done = first.sameContent
    ? first
    : await submitOnce({ ...submission, key: undefined }, draft, database)
  if ('refused' in done) return done
  const { target: code, repeated } = done
  const stored = await database.enrolment.findUniqueOrThrow({
    where: { codeDigest: codeDigest(code) },
    select: { state: true },
  })
  return { code, state: stored.state as EnrolmentState, repeated }
}

/** Writes down people from paper or a call, in the order of the sheet, each into a seat or the waiting list. */
export async function addEnrolments(
  people: readonly NewEnrolment[],
  context: Pick<Context, 'poolId' | 'locale' | 'now'> & { retainUntil: Date },
  tx: Database,
): Promise<{ id: string; code: string; state: EnrolmentState }[]> {
  const added: { id: string; code: string; state: EnrolmentState }[] = []
  for (const person of people) {
    const code = randomCode()
    const origin = { ...context, code, consentVersion: null, source: 'staff' as const }
    for (const write of newEnrolmentWrites(person, origin, tx)) await write
    const { id, state } = await tx.enrolment.findUniqueOrThrow({
      where: { codeDigest: codeDigest(code) },
      select: { id: true, state: true },
    })
    added.push({ id, code, state: state as EnrolmentState })
  }
  return added
}

/** Why nobody was taken out: there is no such person here, or they had left before. */
export type CancelRefusal = 'unknown' | 'cancelled'

/**
 * Gives a seat or a place on the waiting list back; whoever waits longest gets the seat and is to be told, while what
 * it is for is open and not over.
 * `by` code for the person, by id and version for staff.
 */
export async function cancelEnrolment(
  who: { code: string } | { id: string },
  { by, now }: { by: 'person' | 'staff'; now: Date },
  tx: Database,
): Promise<{ ok: true; id: string; poolId: string } | { ok: false; reason: CancelRefusal }> {
  const where = 'code' in who ? { codeDigest: codeDigest(who.code) } : { id: who.id }
  const found = await tx.enrolment.findUnique({ where, select: { id: true, poolId: true } })
  if (!found) return { ok: false, reason: 'unknown' }
  const { count } = await tx.enrolment.updateMany({
    where: { id: found.id, state: { not: 'cancelled' } },
    data: { state: 'cancelled', cancelledAt: now, cancelledBy: by, version: { increment: 1 } },
  })
  if (count === 0) return { ok: false, reason: 'cancelled' }
  await fillSeats(found.poolId, now, tx)
  return { ok: true, ...found }
}

/**
 * Keeps the people of a pool as long as consent says after another last end: what the seats are for was moved, and
 * nobody may be forgotten before it is over. Who enrols meanwhile waits, and is kept by the new end.
 */
export async function updateRetention(poolId: string, lastEndsAt: Date, tx: Database): Promise<void> {
  const retainUntil = keptUntil(lastEndsAt, community.retention.enrolmentDays)
  await takeSeats(poolId, tx)
  await tx.enrolment.updateMany({ where: { poolId }, data: { retainUntil } })
}

/**
 * Takes names, phones and notes out of enrolments whose time is over; the counts stay.
 * @returns how many were cleared.
 */
export async function eraseExpiredEnrolments(now: Date, database: Database = db()): Promise<number> {
  const { count } = await database.enrolment.updateMany({
    where: { retainUntil: { lte: now }, name: { not: '' } },
    data: { name: '', phone: null, phoneLast4: null, note: null, version: { increment: 1 } },
  })
  return count
}
