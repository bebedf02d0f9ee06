'use server'

import { staffAction } from '@/features/auth/builders'
import { decideMessage } from './mutations.decisions'
import { decisionSchema } from './schema'

/** Decides about a message that the portal no longer sends by itself. */
export const decideMessageAction = staffAction(
  decisionSchema,
  { permission: 'retry:outbox', name: 'outbox-decide' },
  async ({ id, decision }, { tx, now }) => {
    const before = await decideMessage(id, decision, now, tx)
    if (!before) return { status: 'failed', code: 'changed' }
    return { status: 'ok', audit: { entity: 'outbox-message', id, before, after: { decision } } }
  },
)
