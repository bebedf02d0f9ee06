import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { FilterBar } from '@/components/staff/filter-bar'
import { PageHeader } from '@/components/staff/page-header'
import { SelectField } from '@/components/staff/select-field'
import { formatDay, localDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { appealStates } from '../../constants'
import type { AppealsPage } from '../../loaders.appeals'

type Props = { locale: Locale; page: AppealsPage }

/** The register of appeals of a year: those that run by their last day. */
export async function AppealsView({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.appeals' })
  const forms = await getTranslations({ locale, namespace: 'staff.forms' })
  const { appeals, filter, years, counts } = page
  const rows = appeals.map((appeal) => ({
    id: appeal.id,
    tone: appeal.overdue ? ('danger' as const) : undefined,
    cells: {
      number: (
        <a className="row-link" href={href(locale, `/admin/appeals/${appeal.id}`)}>
          {`${appeal.number}/${appeal.year}`}
        </a>
      ),
      received: formatDay(localDay(appeal.receivedAt), locale),
      applicant: appeal.applicantName,
      essence: appeal.essence === '' ? t('erased') : appeal.essence.replace(/\s+/g, ' ').slice(0, 120),
      due: (
        <>
          {appeal.overdue && <Badge tone="danger">{t('overdue')}</Badge>} {formatDay(appeal.dueOn, locale)}
        </>
      ),
      state: (
        <Badge tone={appeal.state === 'registered' ? 'warn' : 'done'}>{t(`states.${appeal.state}`)}</Badge>
      ),
    },
  }))
  const columns = (['number', 'received', 'applicant', 'essence', 'due', 'state'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
  }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <p>{t('counts', { running: String(counts.running), overdue: String(counts.overdue) })}</p>
      <FilterBar action={href(locale, '/admin/appeals')} submit={forms('filter')}>
        <SelectField
          id="year"
          name="year"
          label={t('year')}
          defaultValue={String(filter.year)}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <SelectField
          id="state"
          name="state"
          label={t('columns.state')}
          none={t('any')}
          defaultValue={filter.state ?? ''}
          options={appealStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('count', { count: appeals.length })}
        columns={columns}
        rows={rows}
        empty={<p>{t('none')}</p>}
      />
    </>
  )
}
