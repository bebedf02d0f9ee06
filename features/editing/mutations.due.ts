import 'server-only'
import { type AuditChange, recordAudit } from '@/lib/audit'
import { recordCacheTags } from '@/lib/cache-tags'
import { type Database, db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { getDocument } from './data'
import { checkRelease } from './mutations.changes'
import { entityOf, publishPlan, tagsOf } from './mutations.publications'
import type { ChangeKind, Collection, DocumentKey } from './types'

const ACTOR = { id: null, name: 'job publish' }

/** Documents whose hour has come. */
async function listDue(now: Date): Promise<DocumentKey[]> {
  const rows = await db().contentEdit.findMany({
    where: { state: 'scheduled', publishAt: { lte: now } },
    select: { collection: true, slug: true },
    orderBy: [{ publishAt: 'asc' }, { slug: 'asc' }],
  })
  const keys = new Map(rows.map(({ collection, slug }) => [`${collection} ${slug}`, { collection, slug }]))
  return [...keys.values()].map(({ collection, slug }) => ({ collection: collection as Collection, slug }))
}

async function backToDraft({ collection, slug }: DocumentKey, database: Database): Promise<void> {
  await database.contentEdit.updateMany({
    where: { collection, slug, state: 'scheduled' },
    data: { state: 'draft', publishAt: null, version: { increment: 1 } },
  })
}

async function publishDue(key: DocumentKey, now: Date): Promise<'published' | 'refused' | 'changed'> {
  const document = await getDocument(key, db())
  const drafts = Object.values(document?.texts ?? {}).flatMap(({ draft }) => draft ?? [])
  const [first] = drafts
  if (!document || !first) return 'changed'
  const notes = { uk: document.texts.uk.draft?.note ?? null, en: document.texts.en.draft?.note ?? null }
  const change: ChangeKind = first.change
  const checked = await checkRelease(key, { change, notes }, now)
  const entity = entityOf(key)
  return writeTransaction(async (tx) => {
    const rows = await tx.contentEdit.findMany({
      where: { ...key, state: 'scheduled', publishAt: { lte: now } },
      select: { id: true, reviewerId: true, reviewerName: true },
    })
    if (rows.length === 0 || !checked) return 'changed'
    const record = async (audit: AuditChange) => recordAudit(ACTOR, `publish:${entity}`, [audit], now, tx)
    if (checked.problems.length > 0) {
      await backToDraft(key, tx)
      const after = { problems: checked.problems.length, first: checked.problems[0]?.code }
      await record({ entity, id: key.slug, action: `refuse:${entity}`, after })
      return 'refused'
    }
    const { reviewerId, reviewerName } = rows[0] ?? {}
    const reviewer = reviewerId ? { id: reviewerId, name: reviewerName ?? '' } : null
    const author = { id: first.authorId, name: first.authorName }
    const audit = await publishPlan(key, checked, { change, notes, author, reviewer }, now, tx)
    if (!audit) return 'changed'
    await record(audit)
    await recordCacheTags(tagsOf(key), now, tx)
    return 'published'
  })
}

/**
 * Publishes what was set for now or earlier. What is not in order any more, because the portal around it has changed,
 * becomes a draft again; one that somebody is just changing waits for the next turn.
 */
export async function publishDueEdits(now: Date): Promise<{ published: number; refused: number }> {
  const counts = { published: 0, refused: 0 }
  for (const key of await listDue(now)) {
    const done = await publishDue(key, now)
    if (done !== 'changed') counts[done] += 1
  }
  return counts
}
