import 'server-only'
import { community } from '@/lib/community'
import {
  type ChangeContext,
  checkFileChoice,
  checkRelease,
  checkRollBack,
  chooseFile,
  discardDrafts,
  releaseDrafts,
  rollBack,
  sendToReview,
} from './mutations.changes'
import type { CheckedPlan } from './mutations.publications'
import type { ChangeKind, Collection, DocumentKey, FileChoice } from './types'

type Named = { slug: string }
type Change = Named & { change: ChangeKind; noteUk: string | null; noteEn: string | null }
type Release = Change & { publishAt: Date | null }
type Checked = CheckedPlan | null

/**
 * What staff do with a text of one collection, for its actions: `check…` runs before their transaction, and what it
 * gives is handed on.
 */
export function documentHandlers(collection: Collection) {
  const keyOf = ({ slug }: Named): DocumentKey => ({ collection, slug })
  const changeOf = ({ change, noteUk, noteEn }: Change) => ({ change, notes: { uk: noteUk, en: noteEn } })
  const list = `/admin/${collection}`
  return {
    sendToReview: (input: Change, context: ChangeContext) =>
      sendToReview(keyOf(input), changeOf(input), context),
    checkRelease: (input: Change, { now }: { now: Date }) => checkRelease(keyOf(input), changeOf(input), now),
    release: (input: Release, context: ChangeContext, checked: Checked) => {
      const release = { ...changeOf(input), publishAt: input.publishAt }
      const twoPeople = community.editing.twoPersonReview
      return releaseDrafts(keyOf(input), release, checked, { twoPeople }, context)
    },
    discard: async (input: Named, context: ChangeContext) => {
      const outcome = await discardDrafts(keyOf(input), context)
      return outcome.status === 'ok' ? { ...outcome, redirectTo: list } : outcome
    },
    checkRollBack: (input: Named & { at: Date | null }) => checkRollBack(keyOf(input), input.at),
    rollBack: (input: Named, context: ChangeContext, checked: Checked) =>
      rollBack(keyOf(input), checked, context),
    checkFileChoice: (input: Named & { choice: FileChoice }) => checkFileChoice(keyOf(input), input.choice),
    chooseFile: async (input: Named & { choice: FileChoice }, context: ChangeContext, checked: Checked) => {
      const outcome = await chooseFile(keyOf(input), input.choice, checked, context)
      return outcome.status === 'ok' ? { ...outcome, redirectTo: `${list}/${input.slug}` } : outcome
    },
  }
}
