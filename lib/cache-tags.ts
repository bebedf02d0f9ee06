import 'server-only'
import type { Database } from './db'

/** The framework's own names of what it keeps: pages by the file that makes them, all public ones by their layout. */
const madeBy = (file: string) => `_N_T_/[locale]/(public)/${file}`

export const pageTags = {
  /** Every public page that is kept. */
  all: madeBy('layout'),
  /** The pages of guides. */
  guides: madeBy('guides/[slug]/page'),
  /** Pages that are texts. */
  pages: madeBy('[page]/page'),
} as const

/** Notes what a change made stale, with the client of its transaction: other instances read it there. */
export async function recordCacheTags(tags: readonly string[], now: Date, database: Database): Promise<void> {
  for (const tag of new Set(tags)) {
    await database.cacheTag.upsert({ where: { tag }, create: { tag, at: now }, update: { at: now } })
  }
}
