import 'server-only'
import { type Collection, contentFile, readContentFile } from '@/lib/content-files'
import type { Database } from '@/lib/db'
import { locales } from '@/lib/i18n/locales'

/** A text whose published edit says something else than its file. */
export type ExportedText = { file: string; source: string }

/** Published edits that are not in content/ as they are: what an export has to write, and nothing else. */
export async function listEditsToExport(database: Database): Promise<ExportedText[]> {
  const rows = await database.contentEdit.findMany({
    where: { state: 'published' },
    select: { collection: true, slug: true, locale: true, source: true },
    orderBy: { revision: 'asc' },
  })
  const newest = new Map(rows.map((row) => [`${row.collection}/${row.slug}/${row.locale}`, row]))
  return [...newest.values()].flatMap(({ collection, slug, locale, source }) => {
    const known = locales.find((each) => each === locale)
    if (source === null || !known) return []
    const file = contentFile(collection as Collection, slug, known)
    return readContentFile(file) === source ? [] : [{ file, source }]
  })
}
