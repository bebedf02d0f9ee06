'use server'

import { staffAction } from '@/features/auth/builders'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { REVIEW_AFTER_DAYS } from './constants'
import { createGuide } from './mutations.drafts'
import { documentHandlers } from './mutations.handlers'
import {
  documentSchema,
  fileChoiceSchema,
  newGuideSchema,
  releaseSchema,
  reviewSchema,
  rollBackSchema,
} from './schema'

const guides = documentHandlers('guides')

export const createGuideAction = staffAction(
  newGuideSchema,
  { permission: 'update:guide', name: 'guide-create' },
  async ({ slug, category, titleUk, titleEn }, { staff, tx, now }) => {
    const day = localDay(now)
    const days = { day, reviewBy: addDays(day, REVIEW_AFTER_DAYS) }
    const guide = { slug, category, titles: { uk: titleUk, en: titleEn } }
    const made = await createGuide(guide, days, staff, now, tx)
    if (!made.ok) {
      const field = made.reason === 'slug-taken' ? 'slug' : 'category'
      return { status: 'invalid', fields: { [field]: made.reason } }
    }
    const audit = { entity: 'guide', id: slug, after: { number: made.number } }
    return { status: 'ok', audit, redirectTo: `/admin/guides/${slug}` }
  },
)

export const reviewGuideAction = staffAction(
  reviewSchema,
  { permission: 'update:guide', name: 'guide-review' },
  guides.sendToReview,
)

export const releaseGuideAction = staffAction(
  releaseSchema,
  { permission: 'publish:guide', name: 'guide-publish', prepare: guides.checkRelease },
  guides.release,
)

export const discardGuideAction = staffAction(
  documentSchema,
  { permission: 'update:guide', name: 'guide-discard' },
  guides.discard,
)

export const rollBackGuideAction = staffAction(
  rollBackSchema,
  { permission: 'publish:guide', name: 'guide-roll-back', prepare: guides.checkRollBack },
  guides.rollBack,
)

export const chooseGuideFileAction = staffAction(
  fileChoiceSchema,
  { permission: 'publish:guide', name: 'guide-file', prepare: guides.checkFileChoice },
  guides.chooseFile,
)
