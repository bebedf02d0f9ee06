import { getMessages, getTranslations } from 'next-intl/server'
import { DataTable, type Row } from '@/components/staff/data-table'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { PlaceImport } from '../../loaders.staff'
import type { PlannedRow, RowProblem } from '../../rules/exchange/plan'
import { AcceptForm } from './accept-form'

/** A value in a table of differences: the beginning says enough. */
const CUT = 160
const short = (text: string) => (text.length > CUT ? `${text.slice(0, CUT)}…` : text)

/** What an upload would do: rows with errors first, then every difference, then the button that does it. */
export async function ImportReportView({ locale, upload }: { locale: Locale; upload: PlaceImport }) {
  const t = await getTranslations({ locale, namespace: 'staff.places' })
  const { staff, errors } = await getMessages({ locale })
  const sentences: Record<string, string> = { ...errors.fields, ...staff.fieldErrors }
  const names: Record<string, string> = staff.places.columns
  const { plan, unused, untouched } = upload.report
  const of = (kind: PlannedRow['kind']) => plan.filter((row) => row.kind === kind)
  const number = (kind: PlannedRow['kind']) => String(of(kind).length)
  const changing = plan.filter(({ kind }) => kind === 'create' || kind === 'update')
  const column = (name: string) => (name === '' ? t('imports.wholeRow') : (names[name] ?? name))
  const problem = ({ column: name, code }: RowProblem) => `${column(name)}: ${sentences[code] ?? code}`
  const lines = (row: PlannedRow) => [
    ...row.changes
      .filter(({ after }) => row.kind === 'update' || after !== '')
      .map(({ column: name, before, after }) => {
        const values = { column: column(name), before: short(before), after: short(after) }
        return row.kind === 'create' ? t('imports.added', values) : t('imports.change', values)
      }),
    ...row.errors.map(problem),
    ...row.warnings.map((warning) => `${t('imports.warning')}! ${problem(warning)}`),
    ...row.duplicates.map(({ name, reasons }) => {
      const why = reasons.map((reason) => t(`form.reasons.${reason}`)).join(', ')
      return `${t('imports.warning')}! ${t('imports.duplicate', { name, reasons: why })}`
    }),
  ]
  const toRow = (row: PlannedRow): Row => ({
    id: String(row.line),
    tone:
      row.kind === 'error' ? 'danger' : row.warnings.length + row.duplicates.length > 0 ? 'warn' : undefined,
    cells: {
      line: row.line,
      place: row.name || row.slug,
      what: t(`imports.kinds.${row.kind}`),
      details: (
        <ul>
          {lines(row).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    },
  })
  const columns = (['line', 'place', 'what', 'details'] as const).map((key) => ({
    key,
    label: t(`imports.${key}`),
  }))
  const counts = { create: number('create'), update: number('update'), same: number('same') }
  return (
    <>
      <PageHeader
        title={t('imports.reportTitle', { file: upload.fileName })}
        lead={t('imports.summary', { ...counts, error: number('error') })}
      />
      <p>
        {t(`formats.${upload.format}`)}. {t('imports.untouched', { count: untouched })}{' '}
        {unused.length > 0 && t('imports.unused', { names: unused.join(', ') })}
      </p>
      {upload.acceptedAt && (
        <Notice tone="done">
          {t('imports.acceptedNotice', { when: formatStamp(upload.acceptedAt, locale) })}
        </Notice>
      )}
      {of('error').length > 0 && (
        <section>
          <h2>{t('imports.errorsTitle')}</h2>
          <p>{t('imports.errorsLead')}</p>
          <DataTable
            caption={t('imports.errorsTitle')}
            columns={columns}
            rows={of('error').map(toRow)}
            empty=""
          />
        </section>
      )}
      <section>
        <h2>{t('imports.changesTitle')}</h2>
        <DataTable
          caption={t('imports.changesTitle')}
          columns={columns}
          rows={changing.map(toRow)}
          empty={t('imports.nothing')}
        />
        {!upload.acceptedAt && changing.length > 0 && <AcceptForm id={upload.id} count={changing.length} />}
      </section>
    </>
  )
}
