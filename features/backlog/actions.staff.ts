'use server'

import { staffAction } from '@/features/auth/builders'
import { loadGuideTexts } from '@/features/guides/loaders'
import { closeBacklogItem } from './mutations'
import { writeBecame } from './rules'
import { closeItemSchema } from './schema'

/** Closes an item of the editors by what it became. A guide that is named must be there. */
export const closeBacklogAction = staffAction(
  closeItemSchema,
  {
    permission: 'close:backlog',
    name: 'backlog-close',
    prepare: async ({ became: { guide } }) =>
      guide === null || (await loadGuideTexts('uk')).some(({ number }) => number === guide),
  },
  async ({ kind, id, became }, { tx, now }, isKnownGuide) => {
    if (!isKnownGuide) return { status: 'invalid', fields: { guide: 'guide-unknown' } }
    const done = await closeBacklogItem({ kind, id, became }, now, tx)
    if (!done.ok) return { status: 'failed', code: done.reason === 'gone' ? 'gone' : 'changed' }
    const after = { became: writeBecame(became) }
    return { status: 'ok', audit: { entity: `backlog-${kind}`, id, after }, tags: ['backlog'] }
  },
)
