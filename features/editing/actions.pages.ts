'use server'

import { staffAction } from '@/features/auth/builders'
import { documentHandlers } from './mutations.handlers'
import { documentSchema, fileChoiceSchema, releaseSchema, reviewSchema, rollBackSchema } from './schema'

const pages = documentHandlers('pages')

export const reviewPageAction = staffAction(
  reviewSchema,
  { permission: 'update:site-text', name: 'site-text-review' },
  pages.sendToReview,
)

export const releasePageAction = staffAction(
  releaseSchema,
  { permission: 'publish:site-text', name: 'site-text-publish', prepare: pages.checkRelease },
  pages.release,
)

export const discardPageAction = staffAction(
  documentSchema,
  { permission: 'update:site-text', name: 'site-text-discard' },
  pages.discard,
)

export const rollBackPageAction = staffAction(
  rollBackSchema,
  { permission: 'publish:site-text', name: 'site-text-roll-back', prepare: pages.checkRollBack },
  pages.rollBack,
)

export const choosePageFileAction = staffAction(
  fileChoiceSchema,
  { permission: 'publish:site-text', name: 'site-text-file', prepare: pages.checkFileChoice },
  pages.chooseFile,
)
