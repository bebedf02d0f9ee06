'use server'

import { staffAction } from '@/features/auth/builders'
import { community } from '@/lib/community'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { REVIEW_AFTER_DAYS } from './constants'
import {
  checkFileChoice,
  checkRelease,
  checkRollBack,
  chooseFile,
  discardDrafts,
  releaseDrafts,
  rollBack,
  sendToReview,
} from './mutations.changes'
import { createGuide } from './mutations.drafts'
import {
  documentSchema,
  fileChoiceSchema,
  newGuideSchema,
  releaseSchema,
  reviewSchema,
  rollBackSchema,
} from './schema'
import type { DocumentKey } from './types'

const keyOf = ({ slug }: { slug: string }): DocumentKey => ({ collection: 'guides', slug })
const notesOf = (input: { noteUk: string | null; noteEn: string | null }) => ({
  uk: input.noteUk,
  en: input.noteEn,
})
const home = (slug: string) => `/admin/guides/${slug}`

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
    return { status: 'ok', audit, redirectTo: home(slug) }
  },
)

export const reviewGuideAction = staffAction(
  reviewSchema,
  { permission: 'update:guide', name: 'guide-review' },
  (input, context) => sendToReview(keyOf(input), { change: input.change, notes: notesOf(input) }, context),
)

export const releaseGuideAction = staffAction(
  releaseSchema,
  {
    permission: 'publish:guide',
    name: 'guide-publish',
    prepare: (input, { now }) =>
      checkRelease(keyOf(input), { change: input.change, notes: notesOf(input) }, now),
  },
  (input, context, checked) => {
    const { change, publishAt } = input
    const release = { change, publishAt, notes: notesOf(input) }
    const twoPeople = community.editing.twoPersonReview
    return releaseDrafts(keyOf(input), release, checked, { twoPeople }, context)
  },
)

export const discardGuideAction = staffAction(
  documentSchema,
  { permission: 'update:guide', name: 'guide-discard' },
  async (input, context) => {
    const outcome = await discardDrafts(keyOf(input), context)
    return outcome.status === 'ok' ? { ...outcome, redirectTo: '/admin/guides' } : outcome
  },
)

export const rollBackGuideAction = staffAction(
  rollBackSchema,
  {
    permission: 'publish:guide',
    name: 'guide-roll-back',
    prepare: (input) => checkRollBack(keyOf(input), input.at),
  },
  (input, context, checked) => rollBack(keyOf(input), checked, context),
)

export const chooseGuideFileAction = staffAction(
  fileChoiceSchema,
  {
    permission: 'publish:guide',
    name: 'guide-file',
    prepare: (input) => checkFileChoice(keyOf(input), input.choice),
  },
  async (input, context, checked) => {
    const outcome = await chooseFile(keyOf(input), input.choice, checked, context)
    return outcome.status === 'ok' ? { ...outcome, redirectTo: home(input.slug) } : outcome
  },
)
