'use server'

import { staffAction } from '@/features/auth/builders'
import { community } from '@/lib/community'
import { getPoolEnd, isOfPool } from './data.staff'
import { addEnrolments, cancelEnrolment, markTold } from './mutations'
import { keptUntil } from './rules/retention'
import { paperSchema, personSchema } from './schema.staff'

const update = { permission: 'update:enrolment' } as const
const ENTITY = 'enrolment'

export type PaperData = { enrolled: number; waiting: number }

/** Writes down people from paper or a call, for any pool of seats. Whoever finds none free waits. */
export const addFromPaperAction = staffAction<typeof paperSchema, PaperData>(
  paperSchema,
  { ...update, name: 'enrolments-paper' },
  async ({ pool, locale, people }, { tx, now }) => {
    const endsAt = await getPoolEnd(pool, tx)
    if (!endsAt) return { status: 'failed', code: 'gone' }
    const last = endsAt > now ? endsAt : now
    const retainUntil = keptUntil(last, community.retention.enrolmentDays)
    const context = { poolId: pool, locale, now, retainUntil }
    const added = await addEnrolments(people, context, tx)
    const enrolled = added.filter(({ state }) => state === 'enrolled').length
    const audit = added.map(({ id, state }) => ({
      entity: ENTITY,
      id,
      action: 'create:enrolment',
      after: { pool, state },
    }))
    return { status: 'ok', audit, data: { enrolled, waiting: added.length - enrolled } }
  },
)

/** Gives somebody's seat back, as they asked; whoever waits longest gets it. */
export const cancelPersonAction = staffAction(
  personSchema,
  { ...update, name: 'enrolment-cancel' },
  async ({ id, pool }, { tx, now }) => {
    if (!(await isOfPool(id, pool, tx))) return { status: 'failed', code: 'gone' }
    const done = await cancelEnrolment({ id }, { by: 'staff', now }, tx)
    if (!done.ok) return { status: 'failed', code: done.reason === 'unknown' ? 'gone' : 'changed' }
    const audit = { entity: ENTITY, id, action: 'cancel:enrolment', after: { pool, state: 'cancelled' } }
    return { status: 'ok', audit }
  },
)

/** Somebody who got a seat was told so. */
export const toldAction = staffAction(
  personSchema,
  { ...update, name: 'enrolment-told' },
  async ({ id, pool }, { tx, now }) => {
    if (!(await isOfPool(id, pool, tx))) return { status: 'failed', code: 'gone' }
    if (!(await markTold(id, now, tx))) return { status: 'failed', code: 'changed' }
    return { status: 'ok', audit: { entity: ENTITY, id, after: { pool, told: true } } }
  },
)
