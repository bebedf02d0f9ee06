'use server'

import { staffAction } from '@/features/auth/builders'
import { HIDE_EXACT_PLACES } from './constants'
import { setHideExact } from './mutations.switch'
import { hideExactSchema } from './schema.staff'

/** Turns the switch that leaves every exact place at its settlement. */
export const hideExactAction = staffAction(
  hideExactSchema,
  { permission: 'switch:hide-exact', name: 'hide-exact' },
  async ({ hide }, { tx }) => {
    const before = await setHideExact(hide, tx)
    return {
      status: 'ok',
      audit: { entity: 'setting', id: HIDE_EXACT_PLACES, before: { hide: before }, after: { hide } },
      tags: ['places'],
    }
  },
)
