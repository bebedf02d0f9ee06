import 'server-only'
import type { Database } from '@/lib/db'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getDocument, listDrafts, readCheckContext, takenNumbers } from './data'
import type { Author } from './mutations.publications'
import { fileHasChanged } from './rules/file-state'
import { hundredOf, newGuideSource } from './rules/new-guide'
import type { Notes } from './rules/publication-plan'
import { sourceHash } from './rules/source-hash'
import { nextGuideNumber } from './rules/step-ledger'
import type { ChangeKind, DocumentKey, DocumentText, Draft, EditedDocument } from './types'

/** What an editor wrote in one language, and the version that they saw: 0 for no draft. */
export type Written = { locale: Locale; source: string; version: number }

export type Saved =
  | { status: 'saved'; began: boolean; versions: Record<Locale, number> }
  | { status: 'conflict'; drafts: (Draft | null)[] }
  | { status: 'gone' }

const versionsOf = (document: EditedDocument): Record<Locale, number> => ({
  uk: document.texts.uk.draft?.version ?? 0,
  en: document.texts.en.draft?.version ?? 0,
})

/** The file that a new draft stands over: the one that its words come from, though it may lie differently by now. */
function baseOf({ newest, file }: DocumentText): string | null {
  return newest?.source && newest.source !== file ? newest.baseSource : file
}

async function createDraft(
  { collection, slug }: DocumentKey,
  { locale, source }: { locale: Locale; source: string },
  base: string | null,
  author: Author,
  now: Date,
  database: Database,
): Promise<void> {
  const who = { authorId: author.id, authorName: author.name }
  await database.contentEdit.create({
    data: {
      ...{ collection, slug, locale, source, ...who },
      baseHash: sourceHash(base),
      baseSource: base,
      state: 'draft',
      createdAt: now,
    },
  })
}

/**
 * Keeps what was written as drafts, valid or not, with the given client. A text that waits for review or for its hour
 * becomes a draft again when it is changed. Nothing is written when one language was changed by somebody else.
 */
export async function saveDrafts(
  key: DocumentKey,
  written: readonly Written[],
  author: Author,
  now: Date,
  database: Database,
): Promise<Saved> {
  const document = await getDocument(key, database)
  if (!document) return { status: 'gone' }
  const known = versionsOf(document)
  const changed = written.filter(({ locale, source }) => source !== document.texts[locale].current)
  if (changed.some(({ locale, version }) => version !== known[locale])) {
    return { status: 'conflict', drafts: locales.map((locale) => document.texts[locale].draft) }
  }
  for (const { locale, source, version } of changed) {
    const text = document.texts[locale]
    const { draft } = text
    if (!draft) await createDraft(key, { locale, source }, baseOf(text), author, now, database)
    else {
      const who = { authorId: author.id, authorName: author.name, publishAt: null, state: 'draft' }
      await database.contentEdit.updateMany({
        where: { id: draft.id, version },
        data: { source, ...who, version: { increment: 1 } },
      })
    }
  }
  const after = await getDocument(key, database)
  if (!after) return { status: 'gone' }
  return { status: 'saved', began: changed.some(({ version }) => version === 0), versions: versionsOf(after) }
}

/** Lets all drafts of a document go. @returns how many there were. */
export async function removeDrafts({ collection, slug }: DocumentKey, database: Database): Promise<number> {
  const { count } = await database.contentEdit.deleteMany({
    where: { collection, slug, state: { not: 'published' } },
  })
  return count
}

/**
 * Drafts wait for somebody else, or for their hour. A language without a draft that has to tell of the change gets one,
 * so that all wait together.
 */
export async function setDraftsAside(
  document: EditedDocument,
  how: { state: 'review' | 'scheduled'; publishAt: Date | null; change: ChangeKind; notes: Notes },
  people: { author: Author; reviewer: Author | null },
  now: Date,
  database: Database,
): Promise<void> {
  for (const locale of locales) {
    const text = document.texts[locale]
    if (!text.draft && how.change === 'major' && text.shown !== null) {
      const words = { locale, source: text.shown }
      await createDraft(document, words, baseOf(text), people.author, now, database)
    }
  }
  const { collection, slug } = document
  for (const locale of locales) {
    await database.contentEdit.updateMany({
      where: { collection, slug, locale, state: { not: 'published' } },
      data: {
        ...{ state: how.state, publishAt: how.publishAt, change: how.change, note: how.notes[locale] },
        reviewerId: people.reviewer?.id ?? null,
        reviewerName: people.reviewer?.name ?? null,
        version: { increment: 1 },
      },
    })
  }
}

/** Drafts begin from the file as it is now: somebody has seen how it changed. */
export async function rebaseDrafts(document: EditedDocument, database: Database): Promise<void> {
  for (const locale of locales) {
    const { draft, file } = document.texts[locale]
    if (!draft) continue
    await database.contentEdit.update({
      where: { id: draft.id },
      data: { baseHash: sourceHash(file), baseSource: file, version: { increment: 1 } },
    })
  }
}

/** A draft over the new file for every language that parted from it, to be merged by hand. */
export async function createMergeDrafts(
  document: EditedDocument,
  author: Author,
  now: Date,
  database: Database,
): Promise<void> {
  for (const locale of locales) {
    const { draft, newest, file } = document.texts[locale]
    if (draft || !newest?.source || !fileHasChanged({ newest, file, draft: null })) continue
    await createDraft(document, { locale, source: newest.source }, file, author, now, database)
  }
  await rebaseDrafts(document, database)
}

export type NewGuideInput = {
  slug: string
  category: Parameters<typeof hundredOf>[0]
  titles: Record<Locale, string>
}

/** A new guide with a number that nobody ever had, as drafts in every language. */
export async function createGuide(
  { slug, category, titles }: NewGuideInput,
  { day, reviewBy }: { day: string; reviewBy: string },
  author: Author,
  now: Date,
  database: Database,
): Promise<{ ok: true; number: number } | { ok: false; reason: 'slug-taken' | 'no-number' }> {
  const key: DocumentKey = { collection: 'guides', slug }
  const context = await readCheckContext(database)
  const remembered = Object.values(context.ledger).some((entry) => entry.slug === slug)
  if (remembered || (await getDocument(key, database))) return { ok: false, reason: 'slug-taken' }
  const taken = takenNumbers(context, await listDrafts('guides', database))
  const number = nextGuideNumber(hundredOf(category), taken)
  if (number === null) return { ok: false, reason: 'no-number' }
  for (const locale of locales) {
    const source = newGuideSource(locale, { number, category, title: titles[locale], day, reviewBy })
    await createDraft(key, { locale, source }, null, author, now, database)
  }
  return { ok: true, number }
}
