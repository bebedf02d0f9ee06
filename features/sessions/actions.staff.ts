'use server'

import { canAnywhere, canFor } from '@/features/auth/access'
import { type StaffContext, type StaffOutcome, staffAction } from '@/features/auth/builders'
import type { Staff } from '@/features/auth/types'
import { loadCourseRecord } from '@/features/courses/loaders'
import { pageTags } from '@/lib/cache-tags'
import { env } from '@/lib/env'
import { getLead } from './data.lead'
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

const update = {
  permission: 'update:session',
  ledBy: ({ id }: { id: string }, tx: StaffContext['tx']) => getLead(id, tx),
} as const
/** Public lists, the landing and the search show sessions. */
const tags = [pageTags.all]

/** What a change becomes for the form; `page` of the session is where it goes on, the list for who gave it away. */
function outcomeOf(
  change: SessionChange | ToldChange,
  action: string,
  staff: Staff,
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
    const next = page === undefined ? undefined : `/admin/sessions/${after.id}${page}`
    const redirectTo = canFor(staff, update.permission, after) ? next : '/admin/sessions'
    return { status: 'ok', audit, tags, redirectTo }
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
  async (input, { tx, now, staff }, isCourse) => {
    if (!isCourse) return { status: 'invalid', fields: { courseSlug: 'choice-gone' } }
    // Who may change only what they lead would lose sight of their own draft.
    const own = canAnywhere(staff.roles, update.permission) ? null : staff.id
    const change = await saveDraft({ ...input, tutorId: input.tutorId ?? own }, now, tx)
    const isNew = change.ok && change.before === null
    return outcomeOf(change, isNew ? 'create' : 'update', staff, isNew ? '' : undefined)
  },
)

/** What may be changed while people enrol, without anybody having to be told. */
export const saveOpenAction = staffAction(
  openFactsSchema,
  { ...update, name: 'session-facts' },
  async (input, { tx, now, staff }) => outcomeOf(await saveOpenSession(input, now, tx), 'update', staff),
)

/** Lets people enrol. */
export const openAction = staffAction(
  openSchema,
  { ...update, name: 'session-open' },
  async (seen, { tx, now, staff }) => outcomeOf(await openSession(seen, now, tx), 'open', staff, '/sheet'),
)

/** Another time, another place, online or by phone; everybody who left a phone is told. */
export const moveAction = staffAction(
  moveSchema,
  { ...update, name: 'session-move', prepare: ({ id }) => loadCourseTitle(id) },
  async (input, { tx, now, staff }, courseTitle) => {
    const change = await moveSession(input, { courseTitle, publicUrl: env().publicUrl, now }, tx)
    return outcomeOf(change, 'move', staff, '/sheet?told=moved')
  },
)

export const cancelAction = staffAction(
  cancelSchema,
  { ...update, name: 'session-cancel', prepare: ({ id }) => loadCourseTitle(id) },
  async (input, { tx, now, staff }, courseTitle) => {
    const change = await cancelSession(input, { courseTitle, publicUrl: env().publicUrl, now }, tx)
    return outcomeOf(change, 'cancel', staff, '/sheet?told=cancelled')
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
