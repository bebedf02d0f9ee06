'use server'

import { redirect } from 'next/navigation'
import { loadGuide } from '@/features/guides/loaders'
import { href, type Locale } from '@/lib/i18n/locales'
import { publicAction } from '@/lib/public-action'
import { createGuideReport } from './mutations'
import { guideReportSchema } from './schema'

const TEN_MINUTES = 10 * 60_000

async function findGuide(slug: string) {
  const guide = await loadGuide('uk', slug)
  return (
    guide && {
      number: guide.number,
      steps: [...guide.steps.map((step) => step.number), ...guide.retiredSteps],
    }
  )
}

/** The page of the form says thanks, so the guide itself stays a static page. */
function thanks(locale: Locale, slug: string, step: number | null): string {
  const query = new URLSearchParams({ ...(step === null ? {} : { step: String(step) }), sent: '1' })
  return `${href(locale, `/guides/${slug}/feedback`)}?${query}`
}

/** Stores what a reader said of a guide: fields `slug`, `step`, `kind`, `text` and the usual hidden ones. */
export const reportGuideAction = publicAction(
  guideReportSchema,
  {
    name: 'guide-report',
    limit: { count: 20, windowMs: TEN_MINUTES },
    pretend: async ({ locale }, typed) => {
      const known = (await findGuide(typed.slug ?? '')) && typed.slug
      return known ? redirect(thanks(locale, known, null)) : { status: 'ok' }
    },
  },
  async (report, context) => {
    const stored = await createGuideReport(report, context, findGuide)
    return stored
      ? redirect(thanks(context.locale, report.slug, report.step))
      : { status: 'failed', code: 'gone' }
  },
)
