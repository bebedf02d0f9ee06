'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import { loadOpenSlug } from './loaders.words'
import { removeEvent, saveEvent } from './mutations'
import { eventSchema, removeSchema } from './schema.staff'

const ENTITY = 'event'
const update = { permission: 'update:event' } as const

/** `version`: what the form sends next time. */
export type EventData = { version: number }

/** Makes an event or changes one. */
export const saveEventAction = staffAction<typeof eventSchema, EventData, string>(
  eventSchema,
  { ...update, name: 'event-save', prepare: loadOpenSlug },
  async (input, { tx, now }, slug): Promise<StaffOutcome<EventData>> => {
    const done = await saveEvent(input, { slug, now }, tx)
    if (!done.ok) {
      if (done.reason === 'conflict') return { status: 'conflict', data: { version: done.current.version } }
      if (done.reason === 'gone') return { status: 'failed', code: 'gone' }
      const field = { 'latin-missing': 'titleEn', 'place-unknown': 'placeId', 'partner-unknown': 'partnerId' }
      return { status: 'invalid', fields: { [field[done.reason]]: done.reason } }
    }
    const { dates: _before, ...before } = done.before ?? { dates: [] }
    const { dates: _after, ...after } = done.after
    return {
      status: 'ok',
      audit: { entity: ENTITY, id: after.id, before: done.before && before, after },
      redirectTo: input.id === '' ? `/admin/events/${after.id}?saved=1` : undefined,
      data: { version: after.version },
    }
  },
)

/** Takes an event out for good; refused once somebody has registered. */
export const removeEventAction = staffAction(
  removeSchema,
  { ...update, name: 'event-remove' },
  async ({ id, version }, { tx }) => {
    if (!(await removeEvent({ id, version }, tx))) return { status: 'failed', code: 'changed' }
    const audit = { entity: ENTITY, id, action: 'remove:event' }
    return { status: 'ok', audit, redirectTo: '/admin/events' }
  },
)
