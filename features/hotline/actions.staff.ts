'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import { loadGuideTexts } from '@/features/guides/loaders'
import { parseStepCode } from '@/features/guides/rules/step-code'
import { parseCode } from '@/lib/codes'
import { createNote, createPhoneRequest, mergeRequest } from './mutations.desk'
import {
  answerRequest,
  askResident,
  assignRequest,
  closeRequest,
  type OperatorChange,
  setPriority,
  setRequestState,
} from './mutations.operators'
import {
  answerSchema,
  assignSchema,
  closeSchema,
  mergeSchema,
  noteSchema,
  phoneRequestSchema,
  prioritySchema,
  stateSchema,
} from './schema.operators'
import type { StepData } from './types'

const update = { permission: 'update:hotline-request' } as const
const ENTITY = 'hotline-request'

function outcomeOf(id: string, change: OperatorChange): StaffOutcome<StepData> {
  if (change.ok) {
    const { before, after, version } = change
    return { status: 'ok', audit: { entity: ENTITY, id, before, after }, data: { version } }
  }
  if (change.reason === 'conflict') return { status: 'conflict', data: change.current }
  return { status: 'failed', code: change.reason === 'unknown' ? 'gone' : 'changed' }
}

/** Answers, or asks the resident back; which of them, the button says. */
export const answerAction = staffAction<typeof answerSchema, StepData>(
  answerSchema,
  { ...update, name: 'hotline-answer' },
  async ({ id, version, text, kind }, { staff, tx, now }) => {
    const say = kind === 'ask' ? askResident : answerRequest
    return outcomeOf(id, await say({ id, version }, { text, now, by: staff.id }, tx))
  },
)

/** True when the portal has the guide, and the step if one is named. */
async function isKnownGuide(detail: string): Promise<boolean> {
  const code = parseStepCode(detail)
  const guide = code && (await loadGuideTexts('uk')).find(({ number }) => number === code.guide)
  if (!guide) return false
  return code.step === null || guide.steps.some(({ number }) => number === code.step)
}

/** Closes a request with where it ended. */
export const closeAction = staffAction<typeof closeSchema, StepData, boolean>(
  closeSchema,
  {
    ...update,
    name: 'hotline-close',
    prepare: async ({ outcome, detail }) => outcome !== 'guide-used' || isKnownGuide(detail),
  },
  async ({ id, version, outcome, detail }, { tx, now }, known) => {
    if (!known) return { status: 'invalid', fields: { detail: 'guide-unknown' } }
    return outcomeOf(id, await closeRequest({ id, version }, { outcome, detail, now }, tx))
  },
)

/** Gives a request to a colleague, to oneself or to nobody. */
export const assignAction = staffAction<typeof assignSchema, StepData>(
  assignSchema,
  { ...update, name: 'hotline-assign' },
  async ({ id, version, assigneeId }, { tx, now }) =>
    outcomeOf(id, await assignRequest({ id, version }, { assigneeId: assigneeId || null, now }, tx)),
)

export const priorityAction = staffAction<typeof prioritySchema, StepData>(
  prioritySchema,
  { ...update, name: 'hotline-priority' },
  async ({ id, version, priority }, { tx, now }) =>
    outcomeOf(id, await setPriority({ id, version }, { priority, now }, tx)),
)

/** Takes a request up, also a finished one, or lets it wait. */
export const stateAction = staffAction<typeof stateSchema, StepData>(
  stateSchema,
  { ...update, name: 'hotline-state' },
  async ({ id, version, to }, { tx, now }) =>
    outcomeOf(id, await setRequestState({ id, version }, { to, now }, tx)),
)

/** Keeps words for the colleagues. */
export const noteAction = staffAction(
  noteSchema,
  { ...update, name: 'hotline-note' },
  async ({ id, text }, { staff, tx, now }) => {
    const author = { id: staff.id, name: staff.name }
    const note = await createNote(id, { text, author, now }, tx)
    if (!note.ok) return { status: 'failed', code: 'gone' }
    const audit = { entity: ENTITY, id, action: 'create:hotline-note', after: { text } }
    return { status: 'ok', audit }
  },
)

/** Puts a request together with the one that it repeats, and goes there. */
export const mergeAction = staffAction(
  mergeSchema,
  { ...update, name: 'hotline-merge' },
  async ({ id, version, into: typed }, { tx, now }) => {
    const into = parseCode(typed)
    if (!into) return { status: 'invalid', fields: { into: 'code-invalid' } }
    const merge = await mergeRequest({ id, version }, { into, now }, tx)
    if (merge.ok) {
      const audit = { entity: ENTITY, id, action: 'merge:hotline-request', after: { into: merge.intoId } }
      return { status: 'ok', audit, redirectTo: `/admin/hotline/${merge.intoId}` }
    }
    const { reason } = merge
    if (reason === 'target-unknown' || reason === 'target-same')
      return { status: 'invalid', fields: { into: reason } }
    return { status: 'failed', code: reason === 'unknown' ? 'gone' : 'changed' }
  },
)

/** Writes a call down and goes to its page, which shows the code for the caller. */
export const createCallAction = staffAction(
  phoneRequestSchema,
  { ...update, name: 'hotline-call' },
  async ({ priority, answerLocale, key, ...input }, { staff, tx, now }) => {
    const call = { locale: answerLocale, priority, staffId: staff.id, now, key }
    const { id } = await createPhoneRequest(input, call, tx)
    const after = { channel: 'phone', priority, locale: answerLocale }
    return {
      status: 'ok',
      audit: { entity: ENTITY, id, action: 'create:hotline-request', after },
      redirectTo: `/admin/hotline/${id}?new=1`,
    }
  },
)
