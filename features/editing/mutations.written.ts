import 'server-only'
import type { AuditChange } from '@/lib/audit'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { getDocument, readCheckContext } from './data'
import type { ChangeContext } from './mutations.changes'
import { type Saved, saveDrafts, type Written } from './mutations.drafts'
import { entityOf } from './mutations.publications'
import { checkDocument } from './rules/check-document'
import type { DocumentKey, DocumentProblem } from './types'

/** What the editor's page learns when it has saved. */
export type SavedAnswer = { versions: Record<Locale, number>; problems: DocumentProblem[] }
/** Somebody else's words, by language; null where there is no draft. */
export type LostAnswer = { theirs: { locale: Locale; source: string; authorName: string; version: number }[] }

/** Everything wrong with a document as it is written now, saved or not; null when there is no such document. */
export async function checkWritten(
  key: DocumentKey,
  written: readonly Written[],
  database: Database = db(),
): Promise<DocumentProblem[] | null> {
  const document = await getDocument(key, database)
  if (!document) return null
  const text = (locale: Locale) =>
    written.find((each) => each.locale === locale)?.source ?? document.texts[locale].current
  return checkDocument(key, { uk: text('uk'), en: text('en') }, await readCheckContext(database))
}

type Outcome =
  | { status: 'ok'; audit: AuditChange[]; data: SavedAnswer | LostAnswer }
  | { status: 'conflict'; data: SavedAnswer | LostAnswer }
  | { status: 'failed'; code: 'gone' }

/** Keeps what was written. Only the beginning of a draft has an entry: who wrote it last stands on the draft itself. */
export async function keepWritten(
  key: DocumentKey,
  written: readonly Written[],
  problems: DocumentProblem[] | null,
  { staff, now, tx }: ChangeContext,
): Promise<Outcome> {
  const saved: Saved = await saveDrafts(key, written, staff, now, tx)
  if (saved.status === 'gone' || problems === null) return { status: 'failed', code: 'gone' }
  if (saved.status === 'conflict') {
    const theirs = saved.drafts.flatMap((draft) => draft ?? [])
    return {
      status: 'conflict',
      data: {
        theirs: theirs.map(({ locale, source, authorName, version }) => ({
          locale,
          source,
          authorName,
          version,
        })),
      },
    }
  }
  const began = { entity: entityOf(key), id: key.slug, after: { state: 'draft' } }
  return { status: 'ok', audit: saved.began ? [began] : [], data: { versions: saved.versions, problems } }
}
