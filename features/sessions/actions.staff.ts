'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import { loadCourseRecord } from '@/features/courses/loaders'
import { pageTags } from '@/lib/cache-tags'
import { env } from '@/lib/env'
import { loadCourseTitle } from './loaders.staff'
import { cancelSession, moveSession, type ToldChange } from './mutations.change'
import {
  openSession,
  removeDraft,
  type SessionChange,
  type SessionRefusal,
  saveDraft,
  saveOpenSession,
} from './mutations.staff'
import { auditFacts } from './rules/audit-facts'
import { sessionValues } from './rules/session-values'
import { cancelSchema, draftSchema, moveSchema, openFactsSchema, openSchema } from './schema.staff'
import type { SessionConflict } from './types.staff'

const update = { permission: 'update:session' } as const
/** Public lists, the landing and the search show sessions. */
const tags = [pageTags.all]

/** What a change becomes for the form; `done` is where it goes on. */
function outcomeOf(
  change: SessionChange | ToldChange,
  action: string,
  page?: string,
): StaffOutcome<SessionConflict> {
  if (change.ok) {
    const { before, after } = change
    const told = 'told' in change ? { told: change.told } : {}
    const audit = {
      ...{ entity: 'session', id: after.id, action: `${action}:session` },
      before: before && auditFacts(before),
      after: { ...auditFacts(after), ...told },
    }
    return {
      status: 'ok',
      audit,
      tags,
      redirectTo: page === undefined ? undefined : `/admin/sessions/${after.id}${page}`,
    }
  }
  return refusalOf(change)
}

/** Why nothing was written; after a conflict with what stands there now. */
function refusalOf(change: SessionRefusal): StaffOutcome<SessionConflict> {
  if (change.reason === 'conflict') {
    const { current } = change
    return { status: 'conflict', data: { version: current.version, values: sessionValues(current) } }
  }
  if (change.reason === 'invalid') return { status: 'invalid', fields: change.fields }
  return { status: 'failed', code: change.reason === 'unknown' ? 'gone' : 'changed' }
}

/** A new draft, or a changed one, and on to its page. */
export const saveDraftAction = staffAction<typeof draftSchema, SessionConflict, boolean>(
  draftSchema,
  {
    ...update,
    name: 'session-draft',
    prepare: async ({ courseSlug }) => (await loadCourseRecord(courseSlug)) !== null,
  },
  async (input, { tx, now }, isCourse) => {
    if (!isCourse) return { status: 'invalid', fields: { courseSlug: 'choice-gone' } }
    const change = await saveDraft(input, now, tx)
    const isNew = change.ok && change.before === null
    return outcomeOf(change, isNew ? 'create' : 'update', isNew ? '' : undefined)
  },
)

/** What may be changed while people enrol, without anybody having to be told. */
export const saveOpenAction = staffAction(
  openFactsSchema,
  { ...update, name: 'session-facts' },
  async (input, { tx, now }) => outcomeOf(await saveOpenSession(input, now, tx), 'update'),
)

/** Lets people enrol. */
export const openAction = staffAction(
  openSchema,
  { ...update, name: 'session-open' },
  async (seen, { tx, now }) => outcomeOf(await openSession(seen, now, tx), 'open', '/sheet'),
)

/** Another time, another place, online or by phone; everybody who left a phone is told. */
export const moveAction = staffAction(
  moveSchema,
  { ...update, name: 'session-move', prepare: ({ id }) => loadCourseTitle(id) },
  async (input, { tx, now }, courseTitle) => {
    const change = await moveSession(input, { courseTitle, publicUrl: env().publicUrl, now }, tx)
    return outcomeOf(change, 'move', '/sheet?told=moved')
  },
)

export const cancelAction = staffAction(
  cancelSchema,
  { ...update, name: 'session-cancel', prepare: ({ id }) => loadCourseTitle(id) },
  async (input, { tx, now }, courseTitle) => {
    const change = await cancelSession(input, { courseTitle, publicUrl: env().publicUrl, now }, tx)
    return outcomeOf(change, 'cancel', '/sheet?told=cancelled')
  },
)

/** Takes a draft away. */
export const removeDraftAction = staffAction(
  openSchema,
  { ...update, name: 'session-remove' },
  async (seen, { tx }): Promise<StaffOutcome<SessionConflict>> => {
    const removed = await removeDraft(seen, tx)
    if (!removed.ok) return refusalOf(removed)
    const before = auditFacts(removed.before)
    const audit = { entity: 'session', id: seen.id, action: 'remove:session', before }
    return { status: 'ok', audit, redirectTo: '/admin/sessions?show=drafts' }
  },
)
