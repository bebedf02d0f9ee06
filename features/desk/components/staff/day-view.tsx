import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { PrintButton } from '@/components/staff/print-button'
import { withQuery } from '@/components/staff/table-query'
import { formatDay, formatMoment } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { href, type Locale } from '@/lib/i18n/locales'
import type { DayPage } from '../../loaders'

const columnNames = [
  ...(['time', 'theme', 'guide', 'minutes', 'device', 'autonomy', 'referredTo', 'consultant'] as const),
]

/** The visits of a day and their sums, for the screen and for paper. */
export async function DayView({ locale, page }: { locale: Locale; page: DayPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.desk' })
  const { day, today, visits, totals, mayExport } = page
  const path = href(locale, '/desk/day')
  const rows = visits.map((visit) => ({
    id: visit.id,
    cells: {
      time: formatMoment(visit.at, locale).time,
      theme: t(`themes.${visit.theme}`),
      guide: visit.guideNumber ?? '—',
      minutes: visit.minutes,
      device: t(`devices.${visit.device}`),
      autonomy: t(`autonomies.${visit.autonomy}`),
      referredTo: visit.referredTo ? t(`referrals.${visit.referredTo}`) : '—',
      consultant: visit.consultant,
    },
  }))
  const sums = [
    ...totals.byTheme.map(([key, count]) => [t(`themes.${key}`), count] as const),
    ...totals.byAutonomy.map(([key, count]) => [t(`autonomies.${key}`), count] as const),
    ...totals.byDevice.map(([key, count]) => [t(`devices.${key}`), count] as const),
  ]
  return (
    <>
      <PageHeader
        title={`${t('day.title')}: ${formatDay(day, locale)}`}
        lead={t('day.lead')}
        actions={
          <>
            <a href={withQuery(path, { day: addDays(day, -1) })}>{t('day.previous')}</a>
            {day < today && <a href={withQuery(path, { day: addDays(day, 1) })}>{t('day.next')}</a>}
            {mayExport && (
              <a href={withQuery(`${path}/export`, { day })} download>
                {t('day.export')}
              </a>
            )}
            <PrintButton label={t('day.print')} />
          </>
        }
      />
      <section>
        <h2>{t('day.totals')}</h2>
        <p>
          <strong>{t('day.sum', { visits: totals.visits, minutes: totals.minutes })}</strong>
          {totals.referred > 0 && `. ${t('day.referred', { count: String(totals.referred) })}`}
        </p>
        <ul className="desk-sums">
          {sums.map(([label, count]) => (
            <li key={label}>
              {label}: <b>{count}</b>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('day.visits')}</h2>
        <DataTable
          caption={t('day.visits')}
          columns={columnNames.map((key) => ({ key, label: t(`day.${key}`) }))}
          rows={rows}
          empty={t('day.none')}
        />
      </section>
    </>
  )
}
