'use server'

import { type StaffContext, type StaffOutcome, staffAction } from '@/features/auth/builders'
import { env, hasSms } from '@/lib/env'
import type { Both } from '@/lib/i18n/both'
import { loadOpenTitle } from './loaders.words'
import {
  addDate,
  cancelDate,
  type DateChange,
  type DateRefusal,
  moveDate,
  recordCame,
  removeDate,
  setDateSeats,
  setWeekly,
} from './mutations.dates'
import { tellRegistered } from './mutations.messages'
import {
  addDateSchema,
  cameSchema,
  cancelSchema,
  moveSchema,
  removeSchema,
  seatsSchema,
  weeklySchema,
} from './schema.staff'
import type { DateRecord } from './types'

const ENTITY = 'event-date'
const update = { permission: 'update:event' } as const

function refused({ reason }: DateRefusal): StaffOutcome<never> {
  if (reason === 'conflict') return { status: 'conflict' }
  if (reason === 'taken') return { status: 'invalid', fields: { capacity: 'seats-taken' } }
  return { status: 'failed', code: reason === 'gone' ? 'gone' : 'changed' }
}

/** What the audit log keeps of a date. */
function kept(date: DateRecord | null) {
  if (!date) return null
  const { id: _id, poolId: _pool, taken: _taken, updatedAt: _at, version: _version, ...facts } = date
  return facts
}

const auditOf = ({ before, after }: DateChange, action?: string) => ({
  entity: ENTITY,
  id: before.id,
  action,
  before: kept(before),
  after: kept(after),
})

/** One message to everybody who left a phone, in the transaction of the change. */
async function tell(
  change: DateChange,
  what: 'moved' | 'cancelled',
  open: Both | null,
  { tx, now }: StaffContext,
) {
  const openTitle = open ?? { uk: '', en: '' }
  const told = await tellRegistered(change, what, { openTitle, publicUrl: env().publicUrl, now }, tx)
  return { told, hasSms: hasSms() }
}

/** Read before the transaction: who waits is told no more than everybody may read. */
const prepare = ({ id }: { id: string }) => loadOpenTitle(id, new Date())

/** One more date. */
export const addDateAction = staffAction(
  addDateSchema,
  { ...update, name: 'event-date-add' },
  async ({ event: id, version, ...slot }, { tx }) => {
    const done = await addDate({ id, version }, slot, tx)
    if (!done.ok) return { status: 'conflict' }
    return { status: 'ok', audit: { entity: 'event', id, action: 'add:event-date', after: slot } }
  },
)

export type WeeklyData = { added: number; kept: number; removed: number }

/** Makes the weekly dates that were left ticked; those that people registered for stay. */
export const weeklyAction = staffAction<typeof weeklySchema, WeeklyData>(
  weeklySchema,
  { ...update, name: 'event-weekly' },
  async ({ event: id, version, ...rule }, { tx, now }) => {
    const done = await setWeekly({ id, version }, rule, now, tx)
    if (!done.ok) return { status: 'conflict' }
    const { ok: _ok, ...data } = done
    const after = { until: rule.until, startsAt: rule.startsAt, ...data }
    return { status: 'ok', audit: { entity: 'event', id, action: 'repeat:event', after }, data }
  },
)

/** How many people left a phone, and whether SMS go anywhere from here; otherwise they have to be called. */
export type ToldData = { told: number; hasSms: boolean }

/** Moves a date with a reason and tells everybody who left a phone. */
export const moveDateAction = staffAction<typeof moveSchema, ToldData, Both | null>(
  moveSchema,
  { ...update, name: 'event-date-move', prepare },
  async ({ id, version, ...to }, context, open) => {
    const done = await moveDate({ id, version }, to, context.now, context.tx)
    if (!done.ok) return refused(done)
    const data = await tell(done, 'moved', open, context)
    return { status: 'ok', audit: auditOf(done, 'move:event-date'), data }
  },
)

/** Cancels a date with a reason and tells everybody who left a phone. */
export const cancelDateAction = staffAction<typeof cancelSchema, ToldData, Both | null>(
  cancelSchema,
  { ...update, name: 'event-date-cancel', prepare },
  async ({ id, version, ...reason }, context, open) => {
    const done = await cancelDate({ id, version }, reason, context.now, context.tx)
    if (!done.ok) return refused(done)
    const data = await tell(done, 'cancelled', open, context)
    return { status: 'ok', audit: auditOf(done, 'cancel:event-date'), data }
  },
)

/** Changes how many seats a date has. */
export const dateSeatsAction = staffAction(
  seatsSchema,
  { ...update, name: 'event-date-seats' },
  async ({ id, version, capacity }, { tx, now }) => {
    const done = await setDateSeats({ id, version }, capacity, now, tx)
    if (!done.ok) return refused(done)
    const audit = { entity: ENTITY, id, before: { capacity: done.before.capacity }, after: { capacity } }
    return { status: 'ok', audit }
  },
)

/** Writes down how many came. */
export const cameAction = staffAction(
  cameSchema,
  { ...update, name: 'event-date-came' },
  async ({ id, version, count }, { tx, now }) => {
    const done = await recordCame({ id, version }, count, now, tx)
    return done.ok ? { status: 'ok', audit: auditOf(done) } : refused(done)
  },
)

/** Takes a date out for good, while nobody is registered for it. */
export const removeDateAction = staffAction(
  removeSchema,
  { ...update, name: 'event-date-remove' },
  async ({ id, version }, { tx }) => {
    const done = await removeDate({ id, version }, tx)
    if (!done.ok) return refused(done)
    const audit = auditOf(done, 'remove:event-date')
    return { status: 'ok', audit, redirectTo: `/admin/events/${done.event.id}` }
  },
)
