import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { EditState } from '../../types'

type Row = {
  slug: string
  title: string
  updatedOn: string
  draft: EditState | null
  edited: boolean
  fileChanged: boolean
}

/** The portal's own texts. */
export async function PageTable({ locale, rows }: { locale: Locale; rows: readonly Row[] }) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const columns = ['page', 'source', 'updatedOn', 'draft'] as const
  return (
    <>
      <PageHeader title={t('pages')} lead={t('pagesLead')} />
      <DataTable
        caption={t('pageCount', { count: rows.length })}
        columns={columns.map((key) => ({ key, label: t(`table.${key}`) }))}
        empty={t('noGuides')}
        rows={rows.map(({ slug, title, updatedOn, draft, edited, fileChanged }) => ({
          id: slug,
          tone: fileChanged ? 'danger' : undefined,
          cells: {
            page: <a href={href(locale, `/admin/pages/${slug}`)}>{title}</a>,
            source: fileChanged ? (
              <Badge tone="danger">{t('reasons.file-changed')}</Badge>
            ) : (
              t(edited ? 'edited' : 'fromFile')
            ),
            updatedOn: formatDay(updatedOn, locale),
            draft: draft ? t(`states.${draft}`) : '—',
          },
        }))}
      />
    </>
  )
}
