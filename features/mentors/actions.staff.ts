'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import { loadCourseRecord } from '@/features/courses/loaders'
import { loadPlaceChoices } from './loaders.staff'
import { createEntry, createPhoneRequest } from './mutations.entries'
import { type Change, type Current, decideMentor, type Refused, updatePublicWords } from './mutations.mentors'
import { assignRequest, closeRequest, matchRequest, reopenRequest } from './mutations.requests'
import {
  assignSchema,
  closeSchema,
  decisionSchema,
  entrySchema,
  matchSchema,
  phoneRequestSchema,
  publicWordsSchema,
  reopenSchema,
} from './schema.staff'

const check = { permission: 'check:mentor' } as const
const update = { permission: 'update:learning-request' } as const
const ENTITY = 'learning-request'

function outcomeOf(change: Change | Refused<string>): StaffOutcome<Current> {
  if (change.ok) return { status: 'ok', audit: change.changes }
  if ('current' in change) return { status: 'conflict', data: change.current }
  return { status: 'failed', code: change.reason === 'unknown' ? 'gone' : 'changed' }
}

/** Approves, pauses or refuses a mentor. */
export const decideAction = staffAction<typeof decisionSchema, Current>(
  decisionSchema,
  { ...check, name: 'mentor-decide' },
  async ({ id, version, to, answer }, { staff, tx, now }) => {
    const by = { id: staff.id, name: staff.name }
    return outcomeOf(await decideMentor({ id, version }, { to, answer, by, now }, tx))
  },
)

/** Changes what everybody reads of a mentor. */
export const publicWordsAction = staffAction<typeof publicWordsSchema, Current>(
  publicWordsSchema,
  { ...check, name: 'mentor-words' },
  async ({ id, version, ...words }, { tx, now }) =>
    outcomeOf(await updatePublicWords({ id, version }, words, now, tx)),
)

export const assignAction = staffAction<typeof assignSchema, Current>(
  assignSchema,
  { ...update, name: 'learning-assign' },
  async ({ id, version, assigneeId }, { tx, now }) =>
    outcomeOf(await assignRequest({ id, version }, assigneeId, now, tx)),
)

type Unknown = 'placeId' | 'courseSlug' | null

async function unknownChoice(place: string | null, course: string | null): Promise<Unknown> {
  if (place && !(await loadPlaceChoices(new Date())).some(({ id }) => id === place)) return 'placeId'
  return course && !(await loadCourseRecord(course)) ? 'courseSlug' : null
}

/** Gives a request to a mentor, a place or a course, or takes it back into the queue. */
export const matchAction = staffAction<typeof matchSchema, Current, Unknown>(
  matchSchema,
  {
    ...update,
    name: 'learning-match',
    prepare: ({ placeId, courseSlug }) => unknownChoice(placeId, courseSlug),
  },
  async ({ id, version, ...match }, { tx, now }, unknown) => {
    if (unknown) return { status: 'invalid', fields: { [unknown]: 'choice-unknown' } }
    const change = await matchRequest({ id, version }, match, now, tx)
    if (!change.ok && change.reason === 'mentor-unknown')
      return { status: 'invalid', fields: { mentorId: 'mentor-unknown' } }
    return outcomeOf(change)
  },
)

/** Writes down a call, a meeting, a note, or words that the resident reads by the code. */
export const entryAction = staffAction(
  entrySchema,
  { ...update, name: 'learning-entry' },
  async (entry, { staff, tx, now }) => {
    const by = { id: staff.id, name: staff.name }
    if (!(await createEntry(entry, by, now, tx))) return { status: 'failed', code: 'gone' }
    const { id, ...after } = entry
    return { status: 'ok', audit: { entity: ENTITY, id, action: 'record:learning-request', after } }
  },
)

/** Ends a request with where it ended. */
export const closeAction = staffAction<typeof closeSchema, Current>(
  closeSchema,
  { ...update, name: 'learning-close' },
  async ({ id, version, outcome }, { tx, now }) => {
    const change = await closeRequest({ id, version }, outcome, now, tx)
    if (!change.ok && change.reason.startsWith('outcome-'))
      return { status: 'invalid', fields: { outcome: change.reason } }
    return outcomeOf(change)
  },
)

export const reopenAction = staffAction<typeof reopenSchema, Current>(
  reopenSchema,
  { ...update, name: 'learning-reopen' },
  async ({ id, version }, { tx, now }) => outcomeOf(await reopenRequest({ id, version }, now, tx)),
)

/** Writes a call down and goes to its page, which shows the code for the caller. */
export const createCallAction = staffAction(
  phoneRequestSchema,
  { ...update, name: 'learning-call' },
  async ({ answerLocale, key, ...request }, { staff, tx, now }) => {
    const call = { locale: answerLocale, staffId: staff.id, now, key }
    const { id } = await createPhoneRequest(request, call, tx)
    const after = { channel: 'phone', locale: answerLocale }
    return {
      status: 'ok',
      audit: { entity: ENTITY, id, action: 'create:learning-request', after },
      redirectTo: `/admin/learning-requests/${id}?new=1`,
    }
  },
)
