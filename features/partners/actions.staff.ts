'use server'

import { staffAction } from '@/features/auth/builders'
import { loadCourseRecord } from '@/features/courses/loaders'
import { removePartner, savePartner, savePlan } from './mutations'
import { createCohort, setCohortState } from './mutations.cohorts'
import { cohortSchema, cohortStateSchema, partnerSchema, planSchema, removalSchema } from './schema'
import type { Cohort, PartnerPlan, StaffPartner } from './types'

const pathOf = (partnerId: string) => `/admin/partners/${partnerId}`

/** The code lets people in, so the log does not keep it. */
const noted = ({ code: _code, ...cohort }: Cohort) => cohort

export const savePartnerAction = staffAction<typeof partnerSchema, StaffPartner>(
  partnerSchema,
  { permission: 'update:partner', name: 'partner-save' },
  async (input, { tx, now }) => {
    const saved = await savePartner(input, now, tx)
    if (saved.ok) {
      const { before, after } = saved
      const audit = { entity: 'partner', id: after.id, before, after }
      return { status: 'ok', audit, redirectTo: pathOf(after.id) }
    }
    if (saved.reason === 'stale') return { status: 'conflict', data: saved.current }
    if (saved.reason === 'gone') return { status: 'failed', code: 'gone' }
    return { status: 'invalid', fields: { slug: saved.reason } }
  },
)

export const removePartnerAction = staffAction(
  removalSchema,
  { permission: 'update:partner', name: 'partner-remove' },
  async ({ id, version, removed }, { tx, now }) => {
    const saved = await removePartner({ id, version, removed: removed === 'true' }, now, tx)
    if (!saved.ok)
      return saved.reason === 'stale' ? { status: 'conflict' } : { status: 'failed', code: 'gone' }
    const { before, after } = saved
    const action = removed === 'true' ? 'remove:partner' : 'restore:partner'
    return { status: 'ok', audit: { entity: 'partner', id, action, before, after } }
  },
)

export const savePlanAction = staffAction<typeof planSchema, PartnerPlan>(
  planSchema,
  { permission: 'update:partner', name: 'partner-plan-save' },
  async (input, { tx, now }) => {
    const saved = await savePlan(input, now, tx)
    if (!saved.ok) {
      if (saved.reason === 'stale') return { status: 'conflict', data: saved.current }
      return { status: 'failed', code: 'gone' }
    }
    const { before, after } = saved
    const audit = { entity: 'partner-plan', id: after.id, before, after }
    return { status: 'ok', audit, redirectTo: pathOf(input.partnerId) }
  },
)

export const createCohortAction = staffAction(
  cohortSchema,
  { permission: 'update:partner', name: 'partner-cohort-create' },
  async (input, { tx, now }) => {
    if (!(await loadCourseRecord(input.courseSlug)))
      return { status: 'invalid', fields: { courseSlug: 'choice-unknown' } }
    const saved = await createCohort(input, now, tx)
    if (!saved.ok) return { status: 'failed', code: 'gone' }
    const audit = { entity: 'partner-cohort', id: saved.after.id, after: noted(saved.after) }
    return { status: 'ok', audit, redirectTo: `/admin/partners/cohorts/${saved.after.id}` }
  },
)

export const setCohortStateAction = staffAction(
  cohortStateSchema,
  { permission: 'update:partner', name: 'partner-cohort-state' },
  async (input, { tx }) => {
    const saved = await setCohortState(input, tx)
    if (!saved.ok)
      return saved.reason === 'stale' ? { status: 'conflict' } : { status: 'failed', code: 'gone' }
    const { before, after } = saved
    const audit = {
      entity: 'partner-cohort',
      id: input.id,
      before: before && noted(before),
      after: noted(after),
    }
    return { status: 'ok', audit }
  },
)
