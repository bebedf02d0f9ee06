import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { submitOnce } from '@/lib/submission'

export type PlaceReportInput = {
  slug: string
  text: string
  locale: Locale
  now: Date
  /** The form's idempotency key. */
  key?: string
  /** Opaque key of who reports: two people may say the same of one place. */
  caller?: string
}

export type PlaceReportOutcome = { ok: true; repeated: boolean } | { ok: false; reason: 'unknown' }

/**
 * Stores what a visitor reported of a place, exactly once per submit. A removed place still takes reports; one that
 * staff alone know does not, as if it were not there.
 */
export async function reportMistake(
  { slug, text, locale, now, key, caller }: PlaceReportInput,
  database: Database = db(),
): Promise<PlaceReportOutcome> {
  const submission = { form: 'place-report', key, content: [slug, text, caller], now }
  const create = async (into: Database) => {
    const place = await into.place.findFirst({
      where: { slug, visibility: { in: ['public', 'booking', 'phone'] } },
      select: { id: true },
    })
    if (!place) return { refused: 'unknown' as const }
    const id = randomUUID()
    const data = { id, placeId: place.id, text, locale, createdAt: now }
    return { target: id, writes: [into.placeReport.create({ data, select: { id: true } })] }
  }
  let done = await submitOnce(submission, create, database)
  // The page was gone back to and something else was written under the old key: that is a report of its own.
  if (!('refused' in done) && !done.sameContent) {
    done = await submitOnce({ ...submission, key: undefined }, create, database)
  }
  return 'refused' in done ? { ok: false, reason: 'unknown' } : { ok: true, repeated: done.repeated }
}
