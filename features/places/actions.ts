'use server'

import { publicAction } from '@/lib/public-action'
import { reportMistake } from './mutations'
import { placeReportSchema } from './schema'

const HOUR_MS = 3_600_000

/** «Повідомити про помилку»: fields `slug`, `text`, the hidden `locale` and the usual key and honeypot. */
export const reportMistakeAction = publicAction(
  placeReportSchema,
  { name: 'place-report', limit: { count: 10, windowMs: HOUR_MS }, pretend: () => ({ status: 'ok' }) },
  async ({ slug, text }, { caller, locale, key, now }) => {
    const done = await reportMistake({ slug, text, locale, now, key, caller })
    return done.ok ? { status: 'ok' } : { status: 'failed', code: 'gone' }
  },
)
