import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PageTable } from '@/features/editing/components/staff/page-table'
import { loadPageRows } from '@/features/editing/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/pages'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.editing' })
  return { title: t('pages') }
}

export default async function TextPagesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, rows } = await loadPageRows(locale)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/pages">
      <PageTable locale={locale} rows={rows} />
    </StaffShell>
  )
}
