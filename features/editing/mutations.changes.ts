import 'server-only'
import type { AuditChange } from '@/lib/audit'
import { localDay } from '@/lib/dates'
import { type Database, db } from '@/lib/db'
import { locales } from '@/lib/i18n/locales'
import { getDocument, listRevisions } from './data'
import { createMergeDrafts, rebaseDrafts, removeDrafts, setDraftsAside } from './mutations.drafts'
import {
  type Author,
  type CheckedPlan,
  checkPlan,
  entityOf,
  publishPlan,
  tagsOf,
} from './mutations.publications'
import { fileHasChanged } from './rules/file-state'
import { type Notes, planKeep, planPublication, planRollBack, planTakeFile } from './rules/publication-plan'
import type { ChangeKind, DocumentKey, EditedDocument, FileChoice } from './types'

/** What became of a change, in the words of the staff's actions. */
export type ChangeOutcome =
  | { status: 'ok'; audit: AuditChange[]; tags?: string[] }
  | { status: 'invalid'; fields: Record<string, string> }
  | { status: 'conflict' }
  | { status: 'failed'; code: 'gone' }

/** Who changes it, when, and with which client. */
export type ChangeContext = { staff: Author; now: Date; tx: Database }

export type Release = { change: ChangeKind; notes: Notes; publishAt: Date | null }

const nobody: Notes = { uk: null, en: null }
const gone: ChangeOutcome = { status: 'failed', code: 'gone' }
const refused = (code: string, field = 'form'): ChangeOutcome => ({
  status: 'invalid',
  fields: { [field]: code },
})

function published(key: DocumentKey, audit: AuditChange | null): ChangeOutcome {
  return audit ? { status: 'ok', audit: [audit], tags: tagsOf(key) } : { status: 'conflict' }
}

const drafts = (document: EditedDocument) => locales.flatMap((locale) => document.texts[locale].draft ?? [])
const parted = (document: EditedDocument) => locales.some((locale) => fileHasChanged(document.texts[locale]))

/** Looks at a publication before its transaction begins; null when there is no such document. */
export async function checkRelease(
  key: DocumentKey,
  { change, notes }: Pick<Release, 'change' | 'notes'>,
  now: Date,
  database: Database = db(),
): Promise<CheckedPlan | null> {
  const document = await getDocument(key, database)
  if (!document) return null
  const plan = planPublication(document, { change, notes, day: localDay(now) })
  return checkPlan(document, plan, database)
}

/** Why the drafts of a document may not go out now; null when they may. */
function obstacle(
  document: EditedDocument,
  checked: CheckedPlan,
  staff: Author,
  twoPeople: boolean,
): string | null {
  const open = drafts(document)
  if (open.length === 0) return 'nothing-to-publish'
  if (parted(document)) return 'file-changed'
  if (checked.problems.length > 0) return 'content-problems'
  const seen = open.every(({ state, authorId }) => state !== 'draft' && authorId !== staff.id)
  return twoPeople && !seen ? 'needs-second-person' : null
}

/** Publishes the drafts, or sets the hour at which they will be. */
export async function releaseDrafts(
  key: DocumentKey,
  { change, notes, publishAt }: Release,
  checked: CheckedPlan | null,
  { twoPeople }: { twoPeople: boolean },
  { staff, now, tx }: ChangeContext,
): Promise<ChangeOutcome> {
  const document = await getDocument(key, tx)
  if (!document || !checked) return gone
  const problem = obstacle(document, checked, staff, twoPeople)
  if (problem) return refused(problem)
  const reviewer = twoPeople ? staff : null
  if (publishAt === null) {
    return published(
      key,
      await publishPlan(key, checked, { change, notes, author: staff, reviewer }, now, tx),
    )
  }
  if (publishAt <= now) return refused('past-moment', 'publishAt')
  const how = { state: 'scheduled', publishAt, change, notes } as const
  await setDraftsAside(document, how, { author: staff, reviewer }, now, tx)
  const after = { state: 'scheduled', publishAt: publishAt.toISOString(), change }
  return {
    status: 'ok',
    audit: [{ entity: entityOf(key), id: key.slug, action: `schedule:${entityOf(key)}`, after }],
  }
}

/** The drafts wait for somebody else to look at them. */
export async function sendToReview(
  key: DocumentKey,
  { change, notes }: Pick<Release, 'change' | 'notes'>,
  { staff, now, tx }: ChangeContext,
): Promise<ChangeOutcome> {
  const document = await getDocument(key, tx)
  if (!document) return gone
  if (drafts(document).length === 0) return refused('nothing-to-publish')
  const how = { state: 'review', publishAt: null, change, notes } as const
  await setDraftsAside(document, how, { author: staff, reviewer: null }, now, tx)
  return {
    status: 'ok',
    audit: [{ entity: entityOf(key), id: key.slug, after: { state: 'review', change } }],
  }
}

export async function discardDrafts(key: DocumentKey, { tx }: ChangeContext): Promise<ChangeOutcome> {
  const count = await removeDrafts(key, tx)
  if (count === 0) return gone
  return { status: 'ok', audit: [{ entity: entityOf(key), id: key.slug, before: { drafts: count } }] }
}

/** Looks at a return to what readers saw at a moment; null for the time before the first publication. */
export async function checkRollBack(
  key: DocumentKey,
  at: Date | null,
  database: Database = db(),
): Promise<CheckedPlan | null> {
  const document = await getDocument(key, database)
  if (!document) return null
  return checkPlan(document, planRollBack(document, await listRevisions(key, database), at), database)
}

/** Open drafts stay as they are: they were not published, so nothing of them is taken back. */
export async function rollBack(
  key: DocumentKey,
  checked: CheckedPlan | null,
  { staff, now, tx }: ChangeContext,
): Promise<ChangeOutcome> {
  if (!checked) return gone
  if (Object.keys(checked.plan).length === 0) return refused('nothing-to-publish')
  if (checked.problems.length > 0) return refused('content-problems')
  const publication = { change: 'minor', notes: nobody, author: staff, reviewer: null } as const
  const audit = await publishPlan(key, checked, publication, now, tx, true)
  return published(key, audit && { ...audit, action: `roll-back:${entityOf(key)}` })
}

/** Looks at what a choice between file and edit would put in force. */
export async function checkFileChoice(
  key: DocumentKey,
  choice: FileChoice,
  database: Database = db(),
): Promise<CheckedPlan | null> {
  const document = await getDocument(key, database)
  if (!document) return null
  const plan = choice === 'keep' ? planKeep(document) : choice === 'take-file' ? planTakeFile(document) : {}
  return checkPlan(document, plan, database)
}

/** The file under an edit has changed, and somebody has chosen what is in force now. */
export async function chooseFile(
  key: DocumentKey,
  choice: FileChoice,
  checked: CheckedPlan | null,
  { staff, now, tx }: ChangeContext,
): Promise<ChangeOutcome> {
  const document = await getDocument(key, tx)
  if (!document || !checked) return gone
  const told = { entity: entityOf(key), id: key.slug, after: { choice } }
  if (choice === 'merge') {
    await createMergeDrafts(document, staff, now, tx)
    return { status: 'ok', audit: [told] }
  }
  // Keeping what is shown changes nothing for readers, so its problems do not stand in the way.
  if (choice === 'take-file' && checked.problems.length > 0) return refused('content-problems')
  const publication = { change: 'minor', notes: nobody, author: staff, reviewer: null } as const
  const audit = await publishPlan(key, checked, publication, now, tx, choice === 'keep')
  if (!audit) return { status: 'conflict' }
  if (choice === 'keep') await rebaseDrafts(document, tx)
  return { status: 'ok', audit: [told, audit], tags: tagsOf(key) }
}
