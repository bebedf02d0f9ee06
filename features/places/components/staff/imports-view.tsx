import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PlaceImportSummary } from '../../loaders.staff'
import { UploadForm } from './upload-form'

/** Where a file is uploaded, and what was uploaded before. */
export async function ImportsView({
  locale,
  imports,
}: {
  locale: Locale
  imports: readonly PlaceImportSummary[]
}) {
  const t = await getTranslations({ locale, namespace: 'staff.places' })
  return (
    <>
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} />
      <UploadForm />
      <section>
        <h2>{t('imports.last')}</h2>
        <DataTable
          caption={t('imports.last')}
          columns={[
            { key: 'file', label: t('imports.fileName') },
            { key: 'format', label: t('imports.format') },
            { key: 'by', label: t('imports.by') },
            { key: 'at', label: t('imports.at') },
            { key: 'state', label: t('imports.state') },
          ]}
          rows={imports.map(({ id, fileName, format, createdBy, createdAt, acceptedAt }) => ({
            id,
            cells: {
              file: <a href={href(locale, `/admin/places/imports/${id}`)}>{fileName}</a>,
              format: t(`formats.${format}`),
              by: createdBy,
              at: formatStamp(createdAt, locale),
              state: acceptedAt ? (
                <Badge tone="done">{t('imports.accepted')}</Badge>
              ) : (
                <Badge>{t('imports.waiting')}</Badge>
              ),
            },
          }))}
          empty={t('imports.none')}
        />
      </section>
    </>
  )
}
