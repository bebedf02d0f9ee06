import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/staff/data-table'
import { href, type Locale } from '@/lib/i18n/locales'
import { reportRows } from '../../presenter'
import type { SessionReport } from '../../types'

type Props = { locale: Locale; id: string; report: readonly SessionReport[] }

/** What became of each session of a group, as it may go to the enterprise. */
export async function CohortReport({ locale, id, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners.report' })
  return (
    <section className="mt-8">
      <h2>{t('heading')}</h2>
      <p>{t('rule')}</p>
      {report.length === 0 ? (
        <div className="empty-state mt-4">{t('none')}</div>
      ) : (
        <>
          <DataTable
            caption={t('caption')}
            columns={(['session', 'figure', 'people'] as const).map((key) => ({ key, label: t(key) }))}
            empty=""
            rows={reportRows(report, t, locale).map(([session, figure, people], index) => ({
              id: String(index),
              cells: { session, figure, people },
            }))}
          />
          <p className="mt-4">
            <a
              className="button button-quiet"
              href={href(locale, `/admin/partners/cohorts/${id}/export`)}
              download
            >
              {t('export')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
