'use server'

import { staffAction } from '@/features/auth/builders'
import { community } from '@/lib/community'
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
import { documentSchema, fileChoiceSchema, releaseSchema, reviewSchema, rollBackSchema } from './schema'
import type { DocumentKey } from './types'

const keyOf = ({ slug }: { slug: string }): DocumentKey => ({ collection: 'pages', slug })
const notesOf = (input: { noteUk: string | null; noteEn: string | null }) => ({
  uk: input.noteUk,
  en: input.noteEn,
})
const home = (slug: string) => `/admin/pages/${slug}`

export const reviewPageAction = staffAction(
  reviewSchema,
  { permission: 'update:site-text', name: 'site-text-review' },
  (input, context) => sendToReview(keyOf(input), { change: input.change, notes: notesOf(input) }, context),
)

export const releasePageAction = staffAction(
  releaseSchema,
  {
    permission: 'publish:site-text',
    name: 'site-text-publish',
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

export const discardPageAction = staffAction(
  documentSchema,
  { permission: 'update:site-text', name: 'site-text-discard' },
  async (input, context) => {
    const outcome = await discardDrafts(keyOf(input), context)
    return outcome.status === 'ok' ? { ...outcome, redirectTo: '/admin/pages' } : outcome
  },
)

export const rollBackPageAction = staffAction(
  rollBackSchema,
  {
    permission: 'publish:site-text',
    name: 'site-text-roll-back',
    prepare: (input) => checkRollBack(keyOf(input), input.at),
  },
  (input, context, checked) => rollBack(keyOf(input), checked, context),
)

export const choosePageFileAction = staffAction(
  fileChoiceSchema,
  {
    permission: 'publish:site-text',
    name: 'site-text-file',
    prepare: (input) => checkFileChoice(keyOf(input), input.choice),
  },
  async (input, context, checked) => {
    const outcome = await chooseFile(keyOf(input), input.choice, checked, context)
    return outcome.status === 'ok' ? { ...outcome, redirectTo: home(input.slug) } : outcome
  },
)
