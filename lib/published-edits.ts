import 'server-only'
import type { Collection } from './content-files'
import { db } from './db'
import type { Locale } from './i18n/locales'
import { describeError, log } from './log'
import { lookForChanges } from './stale-tags'

/** What staff have published over a file. Without a source the file itself is in force again. */
export type PublishedEdit = {
  id: string
  slug: string
  locale: Locale
  source: string | null
  revision: number
}

type Known = { time: number; edits: ReadonlyMap<string, PublishedEdit> }
const holder = globalThis as { portalEdits?: Map<Collection, Known> }

const keyOf = (slug: string, locale: string) => `${slug}/${locale}`

/** The newest published edit of every file that has one; texts already known are not read again. */
async function readEdits(
  collection: Collection,
  known: ReadonlyMap<string, PublishedEdit>,
): Promise<Map<string, PublishedEdit>> {
  const rows = await db().contentEdit.findMany({
    where: { collection, state: 'published' },
    select: { id: true, slug: true, locale: true, revision: true },
    orderBy: { revision: 'asc' },
  })
  const newest = new Map(rows.map((row) => [keyOf(row.slug, row.locale), row]))
  const fresh = [...newest].filter(([key, { revision }]) => known.get(key)?.revision !== revision)
  const ids = fresh.map(([, { id }]) => id)
  const sources = await db().contentEdit.findMany({
    where: { id: { in: ids } },
    select: { id: true, source: true },
  })
  const sourceOf = new Map(sources.map(({ id, source }) => [id, source]))
  const edits = new Map<string, PublishedEdit>()
  for (const [key, { id, slug, locale, revision }] of newest) {
    const same = known.get(key)
    if (same && same.revision === revision) edits.set(key, same)
    else
      edits.set(key, {
        id,
        slug,
        locale: locale as Locale,
        source: sourceOf.get(id) ?? null,
        revision: revision ?? 0,
      })
  }
  return edits
}

/**
 * The edits in force, by `slug/locale`: read again only when something has changed here or elsewhere. Without the
 * database the last known ones stay, and files when none are known: a text is better than none.
 */
export async function listPublishedEdits(
  collection: Collection,
): Promise<ReadonlyMap<string, PublishedEdit>> {
  holder.portalEdits ??= new Map()
  const time = await lookForChanges()
  const known = holder.portalEdits.get(collection)
  if (known?.time === time) return known.edits
  try {
    const edits = await readEdits(collection, known?.edits ?? new Map())
    holder.portalEdits.set(collection, { time, edits })
    return edits
  } catch (error) {
    log().error({ error: describeError(error) }, 'published edits could not be read')
    return known?.edits ?? new Map()
  }
}
