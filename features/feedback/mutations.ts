import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { submitOnce } from '@/lib/submission'
import type { NewGuideReport } from './schema'

/** What must be known of a guide before a report of it is stored; null when there is no such guide. */
export type FindGuide = (slug: string) => Promise<{ number: number; steps: readonly number[] } | null>

type Context = { locale: Locale; now: Date; key?: string; caller?: string }

/**
 * Stores what a reader said of a guide, exactly once per submit. A step the guide never had is left out; the words are
 * kept all the same. Two readers may say the same, so who says it belongs to the content.
 * @returns false when there is no such guide.
 */
export async function createGuideReport(
  { slug, step, kind, text }: NewGuideReport,
  { locale, now, key, caller }: Context,
  findGuide: FindGuide,
): Promise<boolean> {
  const guide = await findGuide(slug)
  if (!guide) return false
  const known = step !== null && guide.steps.includes(step) ? step : null
  const submission = { form: 'guide-report', key, content: [guide.number, known, kind, text, caller], now }
  const draft = (database: Database) => {
    const id = randomUUID()
    const data = { id, guideNumber: guide.number, step: known, kind, text, locale, createdAt: now }
    return { target: id, writes: [database.guideReport.create({ data, select: { id: true } })] }
  }
  const first = await submitOnce(submission, draft, db())
  // The page was gone back to and something else was written under the old key: it is a report of its own.
  if (!first.sameContent) await submitOnce({ ...submission, key: undefined }, draft, db())
  return true
}
