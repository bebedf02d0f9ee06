import 'server-only'
import { updateRetention } from '@/features/enrolments/mutations'
import { changeCapacity, createSeatPool, takeSeats } from '@/features/enrolments/mutations.seats'
import { community } from '@/lib/community'
import type { Database } from '@/lib/db'
import { getEvent, getEventOfDate, poolsWithPeople } from './data'
import { planDates } from './rules/plan'
import { type Slot, weeklySlots } from './rules/weekly'
import type { DateRecord, EventRecord } from './types'

type Versioned = { id: string; version: number }
export type DateChange = { ok: true; event: EventRecord; before: DateRecord; after: DateRecord | null }
export type DateRefusal = { ok: false; reason: 'gone' | 'conflict' | 'over' | 'people' | 'taken' }

const { timeZone } = community

async function createDate({ id, capacity }: EventRecord, { startsAt, endsAt }: Slot, tx: Database) {
  const poolId = await createSeatPool(capacity, tx)
  await tx.eventDate.create({ data: { eventId: id, startsAt, endsAt, poolId } })
}

/** Takes the event for this change alone: whoever read it before has to look again. */
async function takeEvent({ id, version }: Versioned, tx: Database): Promise<EventRecord | null> {
  const { count } = await tx.event.updateMany({ where: { id, version }, data: { version: { increment: 1 } } })
  return count === 1 ? getEvent(id, tx) : null
}

/** One more date with seats of its own. */
export async function addDate(
  event: Versioned,
  slot: Slot,
  tx: Database,
): Promise<{ ok: true } | { ok: false; reason: 'conflict' }> {
  const taken = await takeEvent(event, tx)
  if (!taken) return { ok: false, reason: 'conflict' }
  await createDate(taken, slot, tx)
  return { ok: true }
}

export type WeeklyChange = { ok: true; added: number; kept: number; removed: number }

/**
 * Makes the dates of a weekly rule that staff left ticked. Coming dates that it has not are taken out while nobody
 * registered for them and they stand as they were made; the others stay, see `planDates`.
 */
export async function setWeekly(
  event: Versioned,
  rule: Slot & { until: string; starts: readonly Date[] },
  now: Date,
  tx: Database,
): Promise<WeeklyChange | { ok: false; reason: 'conflict' }> {
  const taken = await takeEvent(event, tx)
  if (!taken) return { ok: false, reason: 'conflict' }
  const ticked = new Set(rule.starts.map((at) => at.getTime()))
  const slots = weeklySlots(rule, rule.until, timeZone).filter(({ startsAt }) =>
    ticked.has(startsAt.getTime()),
  )
  const people = await poolsWithPeople(event.id, tx)
  const known = taken.dates.map((date) => ({ ...date, hasPeople: people.has(date.poolId) }))
  const plan = planDates(known, slots, now)
  let kept = plan.keep.length
  let removed = 0
  for (const date of plan.remove) {
    if (await takeOut(date, tx)) removed += 1
    else kept += 1
  }
  for (const slot of plan.add) await createDate(taken, slot, tx)
  const recurrence = { every: 'week', until: rule.until }
  await tx.event.update({ where: { id: event.id }, data: { recurrence } })
  return { ok: true, added: plan.add.length, kept, removed }
}

/** Deletes a date and its seats, unless somebody took one since it was read: then the seats are as they were. */
async function takeOut({ id, poolId }: DateRecord, tx: Database): Promise<boolean> {
  const nobody = { id: poolId, taken: 0, enrolments: { none: { state: { not: 'cancelled' } } } }
  const { count } = await tx.seatPool.updateMany({ where: nobody, data: { capacity: 0 } })
  if (count === 0) return false
  await tx.eventDate.delete({ where: { id } })
  await tx.seatPool.delete({ where: { id: poolId } })
  return true
}

async function found({ id, version }: Versioned, tx: Database) {
  const event = await getEventOfDate(id, tx)
  const date = event?.dates.find((one) => one.id === id)
  if (!event || !date) return { ok: false, reason: 'gone' } as const
  return date.version === version
    ? ({ ok: true, event, date } as const)
    : ({ ok: false, reason: 'conflict' } as const)
}

type Changes = Parameters<Database['eventDate']['updateMany']>[0]['data']

async function change(
  date: Versioned,
  now: Date,
  tx: Database,
  changesOf: (before: DateRecord) => Changes | DateRefusal,
): Promise<DateChange | DateRefusal> {
  const known = await found(date, tx)
  if (!known.ok) return known
  const changes = changesOf(known.date)
  if ('reason' in changes) return changes as DateRefusal
  const { count } = await tx.eventDate.updateMany({
    where: date,
    data: { ...changes, version: { increment: 1 }, updatedAt: now },
  })
  if (count === 0) return { ok: false, reason: 'conflict' }
  const after = (await getEvent(known.event.id, tx))?.dates.find(({ id }) => id === date.id) ?? null
  return { ok: true, event: known.event, before: known.date, after }
}

type Reasons = { reasonUk: string; reasonEn: string }

/** Moves a date that is not over: it keeps its people, says from when it was moved, and its SEQUENCE grows. */
export async function moveDate(
  date: Versioned,
  { startsAt, endsAt, ...reason }: Slot & Reasons,
  now: Date,
  tx: Database,
): Promise<DateChange | DateRefusal> {
  const done = await change(date, now, tx, (before) =>
    before.state === 'cancelled' || before.endsAt <= now
      ? { ok: false, reason: 'over' }
      : {
          ...{ startsAt, endsAt, ...reason },
          state: 'moved',
          previousStartsAt: before.startsAt,
          sequence: { increment: 1 },
        },
  )
  if (done.ok) await updateRetention(done.before.poolId, endsAt, tx)
  return done
}

/** Cancels a date that is not over; its people stay listed, so that they can be told. */
export async function cancelDate(
  date: Versioned,
  reason: Reasons,
  now: Date,
  tx: Database,
): Promise<DateChange | DateRefusal> {
  const done = await change(date, now, tx, (before) =>
    before.state === 'cancelled' || before.endsAt <= now
      ? { ok: false, reason: 'over' }
      : { ...reason, state: 'cancelled', sequence: { increment: 1 } },
  )
  if (done.ok) await takeSeats(done.before.poolId, tx)
  return done
}

/** Writes down how many came, once the date has begun. */
export function recordCame(
  date: Versioned,
  count: number,
  now: Date,
  tx: Database,
): Promise<DateChange | DateRefusal> {
  return change(date, now, tx, ({ startsAt }) =>
    startsAt > now ? { ok: false, reason: 'over' } : { cameCount: count },
  )
}

/** Changes the seats of a date, never below those that are taken; more seats go to who waits. */
export async function setDateSeats(
  date: Versioned,
  capacity: number | null,
  now: Date,
  tx: Database,
): Promise<DateChange | DateRefusal> {
  const done = await change(date, now, tx, () => ({}))
  if (!done.ok) return done
  const seats = await changeCapacity(done.before.poolId, capacity, now, tx)
  return seats.ok ? done : { ok: false, reason: 'taken' }
}

/** Takes a date out for good, while nobody is registered for it. */
export async function removeDate(date: Versioned, tx: Database): Promise<DateChange | DateRefusal> {
  const known = await found(date, tx)
  if (!known.ok) return known
  if (!(await takeOut(known.date, tx))) return { ok: false, reason: 'people' }
  return { ok: true, event: known.event, before: known.date, after: null }
}
