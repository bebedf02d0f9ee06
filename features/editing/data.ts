import 'server-only'
import { loadTermIds } from '@/features/glossary/loaders'
import { stepRegistrySchema } from '@/features/guides/rules/step-registry'
import { textPages } from '@/features/pages/constants'
import { community } from '@/lib/community'
import {
  contentFile,
  listContentSlugs,
  listImageAddresses,
  readContentFile,
  readStepCodes,
} from '@/lib/content-files'
import { type Database, db } from '@/lib/db'
import type { ContentEdit } from '@/lib/generated/sqlite/client'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { CheckContext } from './rules/check-document'
import { stepLedger } from './rules/step-ledger'
import type {
  ChangeKind,
  DocumentKey,
  DocumentText,
  Draft,
  EditedDocument,
  EditState,
  Revision,
} from './types'

const slugShape = /^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/

function draftOf(row: ContentEdit): Draft {
  const {
    id,
    locale,
    source,
    note,
    publishAt,
    baseHash,
    baseSource,
    authorId,
    authorName,
    version,
    updatedAt,
  } = row
  const words = { id, source: source ?? '', note, publishAt, baseHash, baseSource, version, updatedAt }
  return {
    ...words,
    authorId,
    authorName,
    locale: locale as Locale,
    state: row.state as Draft['state'],
    change: row.change as ChangeKind,
  }
}

function revisionOf(row: ContentEdit): Revision {
  const { id, locale, source, note, baseHash, baseSource, authorName, reviewerName, createdAt } = row
  return {
    ...{ id, source, note, baseHash, baseSource, authorName, reviewerName },
    locale: locale as Locale,
    revision: row.revision ?? 0,
    change: row.change as ChangeKind,
    publishedAt: row.publishedAt ?? createdAt,
  }
}

function textOf(
  { collection, slug }: DocumentKey,
  locale: Locale,
  rows: readonly ContentEdit[],
): DocumentText {
  const own = rows.filter((row) => row.locale === locale)
  const file = readContentFile(contentFile(collection, slug, locale))
  const published = own.filter(({ state }) => state === 'published').map(revisionOf)
  const newest = published.sort((a, b) => b.revision - a.revision)[0] ?? null
  const open = own.find(({ state }) => state !== 'published')
  const draft = open ? draftOf(open) : null
  const shown = newest?.source ?? file
  return { locale, file, newest, draft, shown, current: draft?.source ?? shown ?? '' }
}

/** A document with its files, its newest publications and its open drafts; null when there is none of that name. */
export async function getDocument(
  key: DocumentKey,
  database: Database = db(),
): Promise<EditedDocument | null> {
  const { collection, slug } = key
  if (!slugShape.test(slug)) return null
  if (collection === 'pages' && !textPages.some((known) => known === slug)) return null
  const rows = await database.contentEdit.findMany({ where: { collection, slug } })
  const texts = { uk: textOf(key, 'uk', rows), en: textOf(key, 'en', rows) }
  const exists = locales.some((locale) => texts[locale].shown !== null || texts[locale].draft !== null)
  return exists ? { collection, slug, texts } : null
}

/** All publications of a document, newest first. */
export async function listRevisions(
  { collection, slug }: DocumentKey,
  database: Database = db(),
): Promise<Revision[]> {
  const rows = await database.contentEdit.findMany({ where: { collection, slug, state: 'published' } })
  return rows
    .map(revisionOf)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.revision - a.revision)
}

/** Open drafts of a collection: which document, in which state. */
export async function listDrafts(
  collection: DocumentKey['collection'],
  database: Database,
): Promise<{ slug: string; locale: Locale; state: EditState; publishAt: Date | null; source: string }[]> {
  const rows = await database.contentEdit.findMany({
    where: { collection, state: { not: 'published' } },
    select: { slug: true, locale: true, state: true, publishAt: true, source: true },
    orderBy: [{ slug: 'asc' }, { locale: 'asc' }],
  })
  return rows.map(({ slug, locale, state, publishAt, source }) => ({
    slug,
    locale: locale as Locale,
    state: state as EditState,
    publishAt,
    source: source ?? '',
  }))
}

/** What texts are checked against: other guides, words of the glossary, pictures, every step code ever published. */
export async function readCheckContext(database: Database = db()): Promise<CheckContext> {
  const published = await database.contentEdit.findMany({
    where: { collection: 'guides', state: 'published', source: { not: null } },
    select: { slug: true, source: true },
  })
  const registry = stepRegistrySchema.parse(readStepCodes())
  const texts = published.map(({ slug, source }) => ({ slug, source: source ?? '' }))
  return {
    slugs: new Set([...listContentSlugs('guides'), ...published.map(({ slug }) => slug)]),
    terms: await loadTermIds(),
    images: listImageAddresses(),
    ledger: stepLedger(registry, texts),
    community,
  }
}

/** Numbers that a new guide must not get: printed ones, and those of drafts. */
export function takenNumbers(context: CheckContext, drafts: readonly { source: string }[]): Set<number> {
  const inDrafts = drafts.map(({ source }) => Number(source.match(/^number: (\d{3})$/m)?.[1] ?? 0))
  return new Set([...Object.keys(context.ledger).map(Number), ...inDrafts])
}
