'use server'

import { type StaffOutcome, staffAction } from '@/features/auth/builders'
import { instantOf } from '@/features/places/rules/zone'
import { community } from '@/lib/community'
import { localDay } from '@/lib/dates'
import {
  type AppealChange,
  answerAppeal,
  extendAppeal,
  forwardAppeal,
  registerAppeal,
} from './mutations.appeals'
import { answerAppealSchema, appealSchema, extendAppealSchema, forwardAppealSchema } from './schema.appeals'
import type { NowData } from './types'

const register = { permission: 'register:appeal' } as const
const ENTITY = 'hotline-appeal'

/** Makes an appeal of a request. Its day of receipt may be past, never to come. */
export const registerAppealAction = staffAction(
  appealSchema,
  { ...register, name: 'appeal-register' },
  async ({ receivedOn, ...appeal }, { staff, tx, now }) => {
    const today = localDay(now)
    if (receivedOn > today) return { status: 'invalid', fields: { receivedOn: 'day-future' } }
    const receivedAt = receivedOn === today ? now : instantOf(receivedOn, 12 * 60, community.timeZone)
    const done = await registerAppeal({ ...appeal, receivedAt }, { staffId: staff.id, now }, tx)
    if (!done.ok) return { status: 'failed', code: done.reason === 'unknown' ? 'gone' : 'changed' }
    const { id, year, number, dueOn } = done
    const after = { year, number, term: appeal.term, dueOn, requestId: appeal.requestId }
    return { status: 'ok', audit: { entity: ENTITY, id, after }, redirectTo: `/admin/appeals/${id}` }
  },
)

function outcomeOf(id: string, change: AppealChange, after: Record<string, string>): StaffOutcome<NowData> {
  if (change.ok) return { status: 'ok', audit: { entity: ENTITY, id, after } }
  if (change.reason === 'conflict') return { status: 'conflict', data: change.current }
  return { status: 'failed', code: change.reason === 'unknown' ? 'gone' : 'changed' }
}

export const extendAppealAction = staffAction<typeof extendAppealSchema, NowData>(
  extendAppealSchema,
  { ...register, name: 'appeal-extend' },
  async ({ id, version, reason }, { tx }) =>
    outcomeOf(id, await extendAppeal({ id, version }, reason, tx), { term: '45-days' }),
)

export const forwardAppealAction = staffAction<typeof forwardAppealSchema, NowData>(
  forwardAppealSchema,
  { ...register, name: 'appeal-forward' },
  async ({ id, version, to }, { tx, now }) =>
    outcomeOf(id, await forwardAppeal({ id, version }, { to, now }, tx), { state: 'forwarded', to }),
)

export const answerAppealAction = staffAction<typeof answerAppealSchema, NowData>(
  answerAppealSchema,
  { ...register, name: 'appeal-answer' },
  async ({ id, version, answer }, { tx, now }) =>
    outcomeOf(id, await answerAppeal({ id, version }, { answer, now }, tx), { state: 'answered' }),
)
