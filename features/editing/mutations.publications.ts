import 'server-only'
import type { AuditChange } from '@/lib/audit'
import { pageTags } from '@/lib/cache-tags'
import type { Database } from '@/lib/db'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getDocument, readCheckContext } from './data'
import { checkDocument } from './rules/check-document'
import { documentStamp, type Notes, type Plan, textsAfter } from './rules/publication-plan'
import { sourceHash } from './rules/source-hash'
import type { ChangeKind, DocumentKey, DocumentProblem, EditedDocument } from './types'

export type Author = { id: string; name: string }

/** A plan that was checked outside of the transaction, for the state of the document that it was made for. */
export type CheckedPlan = { plan: Plan; stamp: string; problems: DocumentProblem[] }

export type Publication = {
  change: ChangeKind
  notes: Notes
  author: Author
  /** Who looked at it, when two people have to. */
  reviewer: Author | null
}

export const entityOf = ({ collection }: DocumentKey) => (collection === 'guides' ? 'guide' : 'site-text')

/** What of the portal a publication makes stale. */
export const tagsOf = ({ collection }: DocumentKey): string[] => [pageTags[collection]]

/** Everything that would be wrong if the plan were carried out. Slow enough to stand outside of a transaction. */
export async function checkPlan(
  document: EditedDocument,
  plan: Plan,
  database: Database,
): Promise<CheckedPlan> {
  const texts = textsAfter(document, plan)
  const stamp = documentStamp(document)
  const missing = locales.filter((locale) => texts[locale] === null)
  if (missing.length > 0) {
    const problem = { line: 1, column: 1, code: 'no-twin', message: 'this language is missing' }
    return { plan, stamp, problems: missing.map((locale) => ({ locale, ...problem })) }
  }
  const context = await readCheckContext(database)
  const problems = checkDocument(document, { uk: texts.uk ?? '', en: texts.en ?? '' }, context)
  return { plan, stamp, problems }
}

function describe(document: EditedDocument, locale: Locale, source: string | null) {
  const { newest } = document.texts[locale]
  return {
    before: { revision: newest?.revision ?? 0, hash: sourceHash(newest?.source ?? null) },
    after: { revision: (newest?.revision ?? 0) + 1, hash: sourceHash(source) },
  }
}

/**
 * Puts a checked plan in force, with the given client. Drafts of the document become its publications or, when they say
 * nothing new, are let go; with `keepDrafts` they stay open.
 * @returns null when the document is not as it was when the plan was checked.
 */
export async function publishPlan(
  key: DocumentKey,
  { plan, stamp }: CheckedPlan,
  publication: Publication,
  now: Date,
  database: Database,
  keepDrafts = false,
): Promise<AuditChange | null> {
  const document = await getDocument(key, database)
  if (!document || documentStamp(document) !== stamp) return null
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = { change: publication.change }
  for (const locale of locales) {
    const source = plan[locale]
    const { draft } = document.texts[locale]
    if (draft && !keepDrafts) await database.contentEdit.delete({ where: { id: draft.id } })
    if (source === undefined) continue
    const author = draft && !keepDrafts ? { id: draft.authorId, name: draft.authorName } : publication.author
    await createRevision(document, locale, source, { ...publication, author }, now, database)
    const told = describe(document, locale, source)
    before[locale] = told.before
    after[locale] = told.after
  }
  return { entity: entityOf(key), id: key.slug, before, after }
}

async function createRevision(
  { collection, slug, texts }: EditedDocument,
  locale: Locale,
  source: string | null,
  { change, notes, author, reviewer }: Publication,
  now: Date,
  database: Database,
): Promise<void> {
  const { file, newest } = texts[locale]
  await database.contentEdit.create({
    data: {
      ...{ collection, slug, locale, source, change },
      baseHash: sourceHash(file),
      baseSource: file,
      state: 'published',
      note: notes[locale],
      publishedAt: now,
      revision: (newest?.revision ?? 0) + 1,
      authorId: author.id,
      authorName: author.name,
      reviewerId: reviewer?.id ?? null,
      reviewerName: reviewer?.name ?? null,
      createdAt: now,
    },
  })
}
