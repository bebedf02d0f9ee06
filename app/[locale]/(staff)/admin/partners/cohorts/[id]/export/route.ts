import { getTranslations } from 'next-intl/server'
import { loadCohortReport } from '@/features/partners/loaders.staff'
import { reportCsv, reportRows } from '@/features/partners/presenter'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

type Context = RouteContext<'/[locale]/admin/partners/cohorts/[id]/export'>

/** The report of a group as a file for its enterprise, with the same figures hidden as on the page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, locale: asked } = await params
  const locale = isLocale(asked) ? asked : defaultLocale
  const page = await loadCohortReport(id)
  if (!page?.report) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: 'staff.partners.report' })
  const heading = [t('session'), t('figure'), t('people')]
  return new Response(`\uFEFF${reportCsv(heading, reportRows(page.report, t, locale))}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="group-report.csv"',
      'cache-control': 'private, no-store',
    },
  })
}
